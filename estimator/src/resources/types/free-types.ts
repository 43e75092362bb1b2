/** Terraform providers that make nothing outside of Terraform. */
export const helperProviders: ReadonlySet<string> = new Set([
  'null',
  'terraform',
  'random',
  'time',
  'tls',
  'local',
  'archive',
  'template',
  'cloudinit',
]);

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Free ones that are not starred in `known-types.json`. */
export const freeTerraform: readonly string[] = words(`
  appautoscaling_target appconfig_deployment appconfig_deployment_strategy appconfig_environment
  auditmanager_account_registration auditmanager_assessment_delegation auditmanager_assessment_report
  auditmanager_control auditmanager_framework auditmanager_framework_share
  auditmanager_organization_admin_account_registration autoscaling_schedule bedrock_inference_profile
  bedrock_model_invocation_logging_configuration bedrockagent_agent bedrockagent_agent_action_group
  bedrockagent_agent_alias bedrockagent_agent_collaborator bedrockagent_agent_knowledge_base_association
  bedrockagent_data_source bedrockagent_knowledge_base bedrockagent_prompt chatbot_slack_channel_configuration
  chatbot_teams_channel_configuration cloudwatch_event_target cloudwatch_log_account_policy
  cloudwatch_log_anomaly_detector cloudwatch_log_data_protection_policy cloudwatch_log_delivery_destination
  cloudwatch_log_delivery_destination_policy cloudwatch_log_delivery_source cloudwatch_log_index_policy
  cloudwatch_query_definition codeartifact_domain_permissions_policy codeartifact_repository
  codeartifact_repository_permissions_policy codebuild_resource_policy codecommit_approval_rule_template
  codecommit_approval_rule_template_association codecommit_trigger codedeploy_deployment_group
  codepipeline_custom_action_type codepipeline_webhook codestarconnections_connection codestarconnections_host
  codestarnotifications_notification_rule cognito_identity_pool cognito_identity_pool_provider_principal_tag
  cognito_identity_provider cognito_managed_user_pool_client cognito_risk_configuration cognito_user cognito_user_group
  cognito_user_in_group cognito_user_pool_domain cognito_user_pool_ui_customization connect_bot_association
  connect_contact_flow connect_contact_flow_module connect_hours_of_operation connect_instance_storage_config
  connect_lambda_function_association connect_queue connect_quick_connect connect_routing_profile
  connect_security_profile connect_user connect_user_hierarchy_group connect_user_hierarchy_structure
  connect_vocabulary detective_invitation_accepter detective_member detective_organization_admin_account
  detective_organization_configuration devicefarm_device_pool devicefarm_instance_profile devicefarm_network_profile
  devicefarm_upload dynamodb_resource_policy ebs_snapshot_block_public_access ec2_default_credit_specification
  ec2_image_block_public_access ec2_instance_metadata_defaults ec2_serial_console_access ec2_subnet_cidr_reservation
  ec2_tag ecr_lifecycle_policy ecr_registry_policy ecs_capacity_provider ecs_cluster ecs_cluster_capacity_providers
  ecs_tag ecs_task_definition efs_backup_policy eip_association eks_access_entry fms_admin_account fms_resource_set
  grafana_license_association grafana_role_association grafana_workspace_saml_configuration guardduty_filter
  guardduty_invite_accepter guardduty_ipset guardduty_organization_admin_account guardduty_publishing_destination
  guardduty_threatintelset iam_group_policies_exclusive iam_group_policy_attachments_exclusive
  iam_role_policies_exclusive iam_role_policy_attachments_exclusive iam_user_policies_exclusive
  iam_user_policy_attachments_exclusive iam_virtual_mfa_device inspector2_delegated_admin_account inspector2_filter
  inspector2_member_association internet_gateway_attachment iot_authorizer iot_billing_group iot_ca_certificate
  iot_certificate iot_domain_configuration iot_event_configurations iot_logging_options iot_policy_attachment
  iot_provisioning_template iot_thing_group iot_thing_group_membership iot_thing_principal_attachment iot_thing_type
  iot_topic_rule_destination ivs_playback_key_pair ivs_recording_configuration ivschat_logging_configuration
  kendra_experience kendra_faq kendra_query_suggestions_block_list kendra_thesaurus lambda_function_recursion_config
  lambda_runtime_management_config lex_bot_alias lex_intent lex_slot_type lexv2models_bot_locale
  lexv2models_bot_version lexv2models_intent lexv2models_slot lexv2models_slot_type location_tracker_association
  macie2_classification_export_configuration macie2_custom_data_identifier macie2_findings_filter
  macie2_invitation_accepter macie2_member macie2_organization_admin_account network_acl_association
  notifications_channel_association notifications_event_rule notifications_notification_configuration
  notifications_notification_hub notificationscontacts_email_contact oam_link oam_sink oam_sink_policy
  organizations_delegated_administrator organizations_organization pinpoint_email_template pinpoint_event_stream
  prometheus_alert_manager_definition prometheus_rule_group_namespace prometheus_workspace_configuration
  quicksight_account_settings quicksight_analysis quicksight_dashboard quicksight_data_source quicksight_folder
  quicksight_folder_membership quicksight_group quicksight_group_membership quicksight_iam_policy_assignment
  quicksight_ingestion quicksight_namespace quicksight_refresh_schedule quicksight_template quicksight_template_alias
  quicksight_theme quicksight_vpc_connection rds_certificate s3_bucket_lifecycle_configuration
  s3_bucket_request_payment_configuration s3_bucket_versioning sagemaker_app_image_config sagemaker_code_repository
  sagemaker_endpoint_configuration sagemaker_image sagemaker_image_version sagemaker_model
  sagemaker_model_package_group sagemaker_model_package_group_policy
  sagemaker_notebook_instance_lifecycle_configuration sagemaker_pipeline sagemaker_servicecatalog_portfolio_status
  sagemaker_studio_lifecycle_config sagemaker_workforce sagemaker_workteam securityhub_action_target
  securityhub_automation_rule securityhub_configuration_policy securityhub_configuration_policy_association
  securityhub_finding_aggregator securityhub_insight securityhub_invite_accepter securityhub_member
  securityhub_organization_admin_account securityhub_organization_configuration securityhub_product_subscription
  securityhub_standards_control securityhub_standards_control_association securityhub_standards_subscription
  service_discovery_instance sesv2_account_suppression_attributes sfn_alias subnet synthetics_group
  synthetics_group_association transcribe_medical_vocabulary transcribe_vocabulary transcribe_vocabulary_filter vpc
  vpc_endpoint_policy vpc_ipv6_cidr_block_association vpc_security_group_vpc_association xray_encryption_config
  xray_group xray_resource_policy xray_sampling_rule
`).map(name => `aws_${name}`);

/** Types that are free by themselves, whatever they are attached to. */
const free: Readonly<Record<string, string>> = {
  AccessAnalyzer: 'ArchiveRule',
  Amplify: 'Branch Domain Webhook',
  ApiGateway: `Account ApiKey Authorizer BasePathMapping ClientCertificate Deployment DocumentationPart
    DocumentationVersion DomainName GatewayResponse Method Model RequestValidator Resource UsagePlan UsagePlanKey
    VpcLink`,
  ApiGatewayV2: `ApiMapping Authorizer Deployment DomainName Integration IntegrationResponse Model Route RouteResponse
    Stage VpcLink`,
  AppConfig: `ConfigurationProfile Deployment DeploymentStrategy Environment Extension ExtensionAssociation
    HostedConfigurationVersion`,
  ApplicationAutoScaling: 'ScalableTarget ScalingPolicy',
  APS: 'ResourcePolicy RuleGroupsNamespace',
  AuditManager: 'AssessmentFramework',
  AutoScaling: 'LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction',
  Backup: 'BackupPlan BackupSelection',
  Batch: 'JobDefinition JobQueue SchedulingPolicy',
  Bedrock: 'Agent AgentAlias ApplicationInferenceProfile DataSource KnowledgeBase Prompt PromptVersion',
  CloudFormation: 'Macro Stack WaitCondition WaitConditionHandle',
  CloudFront: `CachePolicy CloudFrontOriginAccessIdentity KeyGroup OriginAccessControl OriginRequestPolicy PublicKey
    ResponseHeadersPolicy`,
  CodeArtifact: 'PackageGroup Repository',
  CodeBuild: 'ReportGroup SourceCredential',
  CodeConnections: 'Connection Host',
  CodeDeploy: 'Application DeploymentConfig DeploymentGroup',
  CodePipeline: 'CustomActionType Webhook',
  CodeStarConnections: 'Connection RepositoryLink SyncConfiguration',
  CodeStarNotifications: 'NotificationRule',
  Cognito: `IdentityPool IdentityPoolPrincipalTag IdentityPoolRoleAttachment LogDeliveryConfiguration
    ManagedLoginBranding Terms UserPoolClient UserPoolDomain UserPoolGroup UserPoolIdentityProvider
    UserPoolResourceServer UserPoolRiskConfigurationAttachment UserPoolUICustomizationAttachment UserPoolUser
    UserPoolUserToGroupAttachment`,
  Connect: `AgentStatus ContactFlow ContactFlowModule HoursOfOperation InstanceStorageConfig IntegrationAssociation
    PredefinedAttribute Prompt Queue QuickConnect RoutingProfile Rule SecurityProfile TaskTemplate User
    UserHierarchyGroup UserHierarchyStructure View Vocabulary`,
  Detective: 'MemberInvitation OrganizationAdmin',
  DeviceFarm: 'DevicePool InstanceProfile NetworkProfile Upload',
  DocDB: 'DBClusterParameterGroup DBSubnetGroup EventSubscription',
  EC2: `CustomerGateway DHCPOptions EIPAssociation EgressOnlyInternetGateway GatewayRouteTableAssociation
    InternetGateway KeyPair LaunchTemplate NetworkAcl NetworkAclEntry NetworkInterface NetworkInterfaceAttachment
    NetworkInterfacePermission PlacementGroup PrefixList Route RouteTable SecurityGroup SecurityGroupEgress
    SecurityGroupIngress SecurityGroupVpcAssociation SnapshotBlockPublicAccess Subnet SubnetCidrBlock
    SubnetCidrReservation SubnetNetworkAclAssociation SubnetRouteTableAssociation TransitGatewayRoute
    TransitGatewayRouteTable TransitGatewayRouteTableAssociation TransitGatewayRouteTablePropagation VPC
    VPCBlockPublicAccessOptions VPCCidrBlock VPCDHCPOptionsAssociation VPCEndpointConnectionNotification
    VPCEndpointServicePermissions VPCGatewayAttachment VPCPeeringConnection VPNConnectionRoute VPNGateway
    VPNGatewayRoutePropagation VolumeAttachment`,
  ECR: 'RegistryPolicy ReplicationConfiguration',
  ECS: 'CapacityProvider Cluster ClusterCapacityProviderAssociations TaskDefinition',
  EFS: 'AccessPoint MountTarget',
  EKS: 'AccessEntry Addon IdentityProviderConfig PodIdentityAssociation',
  ElastiCache: 'ParameterGroup SecurityGroup SecurityGroupIngress SubnetGroup User UserGroup',
  ElasticLoadBalancingV2: 'Listener ListenerCertificate ListenerRule TargetGroup',
  Events: 'EventBusPolicy Rule',
  FMS: 'NotificationChannel ResourceSet',
  GuardDuty: 'Filter IPSet PublishingDestination ThreatEntitySet ThreatIntelSet TrustedEntitySet',
  IAM: `AccessKey Group GroupPolicy InstanceProfile ManagedPolicy OIDCProvider Policy Role RolePolicy SAMLProvider
    ServerCertificate ServiceLinkedRole User UserPolicy UserToGroupAddition VirtualMFADevice`,
  InspectorV2: 'Filter',
  IoT: `Authorizer BillingGroup CACertificate Certificate DomainConfiguration Logging Policy PolicyPrincipalAttachment
    ProvisioningTemplate ResourceSpecificLogging RoleAlias ThingGroup ThingPrincipalAttachment ThingType
    TopicRuleDestination`,
  IVS: 'PlaybackKeyPair PlaybackRestrictionPolicy RecordingConfiguration StreamKey',
  IVSChat: 'LoggingConfiguration',
  Kendra: 'Faq FeaturedResultsSet QuerySuggestionsBlockList Thesaurus',
  KMS: 'Alias',
  Lambda: `Alias CodeSigningConfig EventInvokeConfig EventSourceMapping LayerVersion LayerVersionPermission Permission
    Url Version`,
  Lex: 'BotAlias BotVersion ResourcePolicy',
  Location: 'APIKey TrackerConsumer',
  Logs: `DeliveryDestination DeliverySource Destination LogAnomalyDetector LogStream MetricFilter QueryDefinition
    ResourcePolicy SubscriptionFilter`,
  Macie: 'AllowList CustomDataIdentifier FindingsFilter',
  Neptune: 'DBClusterParameterGroup DBParameterGroup DBSubnetGroup EventSubscription',
  Oam: 'Link Sink',
  Organizations: 'Account Organization OrganizationalUnit Policy ResourcePolicy',
  Pinpoint: 'EmailTemplate EventStream',
  QuickSight: 'Analysis CustomPermissions Dashboard DataSource Folder RefreshSchedule Template Theme VPCConnection',
  RAM: 'Permission ResourceShare',
  RDS: `DBClusterParameterGroup DBParameterGroup DBProxyTargetGroup DBSecurityGroup DBSecurityGroupIngress
    DBSubnetGroup EventSubscription OptionGroup`,
  Redshift: `ClusterParameterGroup ClusterSecurityGroup ClusterSecurityGroupIngress ClusterSubnetGroup
    EventSubscription`,
  ResourceGroups: 'Group',
  S3: 'AccessPoint BucketPolicy',
  SageMaker: `AppImageConfig CodeRepository EndpointConfig Image ImageVersion Model ModelPackageGroup
    NotebookInstanceLifecycleConfig Pipeline StudioLifecycleConfig Workforce Workteam`,
  SecretsManager: 'ResourcePolicy RotationSchedule SecretTargetAttachment',
  SecurityHub: `AutomationRule ConfigurationPolicy DelegatedAdmin FindingAggregator Insight OrganizationConfiguration
    PolicyAssociation ProductSubscription SecurityControl Standard`,
  ServiceDiscovery: 'HttpNamespace Instance',
  SES: 'ConfigurationSet ConfigurationSetEventDestination ContactList ReceiptFilter ReceiptRule Template',
  SNS: 'TopicInlinePolicy TopicPolicy',
  SQS: 'QueueInlinePolicy QueuePolicy',
  SSM: 'Association Document MaintenanceWindow MaintenanceWindowTarget MaintenanceWindowTask PatchBaseline',
  StepFunctions: 'StateMachineAlias StateMachineVersion',
  Synthetics: 'Group',
  Transcribe: 'MedicalVocabulary Vocabulary VocabularyFilter',
  WAFv2: 'IPSet LoggingConfiguration RegexPatternSet WebACLAssociation',
  XRay: 'Group ResourcePolicy SamplingRule',
};

export const freeCloudformation: readonly string[] = Object.entries(free).flatMap(([service, names]) =>
  words(names).map(name => `AWS::${service}::${name}`),
);

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
  appautoscaling_target autoscaling_schedule cloudwatch_event_target cloudwatch_log_data_protection_policy
  cloudwatch_log_account_policy cloudwatch_query_definition codedeploy_deployment_group cognito_identity_provider
  cognito_user_group cognito_user_in_group cognito_user_pool_ui_customization dynamodb_resource_policy
  ebs_snapshot_block_public_access ec2_default_credit_specification ec2_image_block_public_access
  ec2_instance_metadata_defaults ec2_serial_console_access ec2_subnet_cidr_reservation ec2_tag ecr_lifecycle_policy
  ecr_registry_policy ecs_capacity_provider ecs_cluster ecs_cluster_capacity_providers ecs_tag ecs_task_definition
  efs_backup_policy eip_association eks_access_entry iam_group_policies_exclusive
  iam_group_policy_attachments_exclusive iam_role_policies_exclusive iam_role_policy_attachments_exclusive
  iam_user_policies_exclusive iam_user_policy_attachments_exclusive iam_virtual_mfa_device
  internet_gateway_attachment lambda_function_recursion_config lambda_runtime_management_config
  network_acl_association organizations_organization organizations_delegated_administrator rds_certificate
  s3_bucket_lifecycle_configuration s3_bucket_request_payment_configuration s3_bucket_versioning sfn_alias subnet vpc
  vpc_endpoint_policy vpc_ipv6_cidr_block_association vpc_security_group_vpc_association
  s3_bucket_accelerate_configuration s3_bucket_intelligent_tiering_configuration s3control_access_grant
  s3control_access_grants_location s3control_access_point_policy s3control_multi_region_access_point_policy
  efs_replication_configuration fsx_data_repository_association fsx_ontap_storage_virtual_machine fsx_ontap_volume
  fsx_openzfs_snapshot fsx_openzfs_volume s3tables_namespace s3tables_table s3tables_table_bucket_policy s3tables_table_policy
`).map(name => `aws_${name}`);

/** Types that are free by themselves, whatever they are attached to. */
const free: Readonly<Record<string, string>> = {
  ApiGateway: `Account ApiKey Authorizer BasePathMapping ClientCertificate Deployment DocumentationPart
    DocumentationVersion DomainName GatewayResponse Method Model RequestValidator Resource UsagePlan UsagePlanKey VpcLink`,
  ApiGatewayV2: `ApiMapping Authorizer Deployment DomainName Integration IntegrationResponse Model Route RouteResponse
    Stage VpcLink`,
  ApplicationAutoScaling: 'ScalableTarget ScalingPolicy',
  AutoScaling: 'LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction',
  Backup: 'BackupPlan BackupSelection',
  Batch: 'JobDefinition JobQueue SchedulingPolicy',
  CloudFormation: 'Macro Stack WaitCondition WaitConditionHandle',
  CloudFront: `CachePolicy CloudFrontOriginAccessIdentity KeyGroup OriginAccessControl OriginRequestPolicy PublicKey
    ResponseHeadersPolicy`,
  CodeDeploy: 'Application DeploymentConfig DeploymentGroup',
  Cognito: `IdentityPoolRoleAttachment UserPoolClient UserPoolDomain UserPoolGroup UserPoolIdentityProvider
    UserPoolResourceServer UserPoolUICustomizationAttachment UserPoolUserToGroupAttachment`,
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
  IAM: `AccessKey Group GroupPolicy InstanceProfile ManagedPolicy OIDCProvider Policy Role RolePolicy SAMLProvider
    ServerCertificate ServiceLinkedRole User UserPolicy UserToGroupAddition VirtualMFADevice`,
  KMS: 'Alias',
  Lambda: `Alias CodeSigningConfig EventInvokeConfig EventSourceMapping LayerVersion LayerVersionPermission Permission
    Url Version`,
  Logs: 'Destination LogStream MetricFilter QueryDefinition ResourcePolicy SubscriptionFilter',
  Neptune: 'DBClusterParameterGroup DBParameterGroup DBSubnetGroup EventSubscription',
  Organizations: 'Account Organization OrganizationalUnit Policy ResourcePolicy',
  RAM: 'Permission ResourceShare',
  RDS: `DBClusterParameterGroup DBParameterGroup DBProxyTargetGroup DBSecurityGroup DBSecurityGroupIngress
    DBSubnetGroup EventSubscription OptionGroup`,
  Redshift: `ClusterParameterGroup ClusterSecurityGroup ClusterSecurityGroupIngress ClusterSubnetGroup
    EventSubscription`,
  ResourceGroups: 'Group',
  S3: 'AccessPoint BucketPolicy',
  SNS: 'TopicInlinePolicy TopicPolicy',
  SQS: 'QueueInlinePolicy QueuePolicy',
  SSM: 'Association Document MaintenanceWindow MaintenanceWindowTarget MaintenanceWindowTask PatchBaseline',
  SecretsManager: 'ResourcePolicy RotationSchedule SecretTargetAttachment',
  StepFunctions: 'StateMachineAlias StateMachineVersion',
  WAFv2: 'IPSet LoggingConfiguration RegexPatternSet WebACLAssociation',
};

export const freeCloudformation: readonly string[] = Object.entries(free).flatMap(([service, names]) =>
  words(names).map(name => `AWS::${service}::${name}`),
);

# A schedule runs jobs for 10 hours a month on two machines at 0.2: 4, and their volumes have no name. A group that is kept
# online has 1,000,000 writes at 0.000002, 4,000,000 reads at 0.0000005 and 10 GB at 0.5; one with capacity of its own has no
# names but for the storage; one that is only offline costs nothing beside its bucket. https://aws.amazon.com/sagemaker/ai/pricing/
resource "aws_sagemaker_data_quality_job_definition" "check" {
  name     = "check"
  role_arn = "arn:aws:iam::123456789012:role/check"
  data_quality_app_specification { image_uri = "image" }
  data_quality_job_input {
    endpoint_input { endpoint_name = "shop" }
  }
  data_quality_job_output_config {
    monitoring_outputs {
      s3_output { s3_uri = "s3://somewhere/out" }
    }
  }
  job_resources {
    cluster_config {
      instance_count    = 2
      instance_type     = "ml.m5.xlarge"
      volume_size_in_gb = 20
    }
  }
}

resource "aws_sagemaker_monitoring_schedule" "daily" {
  name = "daily"
  monitoring_schedule_config {
    monitoring_job_definition_name = aws_sagemaker_data_quality_job_definition.check.name
    monitoring_type                = "DataQuality"
  }
}

resource "aws_sagemaker_feature_group" "online" {
  feature_group_name             = "online"
  record_identifier_feature_name = "id"
  event_time_feature_name        = "time"
  role_arn                       = "arn:aws:iam::123456789012:role/features"
  feature_definition {
    feature_name = "id"
    feature_type = "String"
  }
  online_store_config { enable_online_store = true }
}

resource "aws_sagemaker_feature_group" "provisioned" {
  feature_group_name             = "provisioned"
  record_identifier_feature_name = "id"
  event_time_feature_name        = "time"
  role_arn                       = "arn:aws:iam::123456789012:role/features"
  feature_definition {
    feature_name = "id"
    feature_type = "String"
  }
  online_store_config { enable_online_store = true }
  throughput_config {
    throughput_mode                  = "Provisioned"
    provisioned_read_capacity_units  = 10
    provisioned_write_capacity_units = 10
  }
}

resource "aws_sagemaker_feature_group" "offline" {
  feature_group_name             = "offline"
  record_identifier_feature_name = "id"
  event_time_feature_name        = "time"
  role_arn                       = "arn:aws:iam::123456789012:role/features"
  feature_definition {
    feature_name = "id"
    feature_type = "String"
  }
  offline_store_config {
    s3_storage_config { s3_uri = "s3://somewhere/features" }
  }
}

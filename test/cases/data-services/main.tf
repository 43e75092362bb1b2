# 24 reserved units of Athena cost 730 × 24 × 0.3 = 5256; a table's optimizer works 10 hours at 0.4; EMR on EKS adds 0.01 for each of
# 100 hours of a processor and 0.001 for each of 400 GB-hours. A pipeline has 2 activities at 0.6 and 1 frequent one at 1. A data set
# keeps 10 GB in SPICE at 0.4; one that asks its source costs nothing here. A scheduled query reads 100 GB at 0.01.
# A domain of SimpleDB takes 10 machine hours at 0.1 and stores 4 GB at 0.25.
# https://aws.amazon.com/athena/pricing/ https://aws.amazon.com/glue/pricing/ https://aws.amazon.com/emr/pricing/
# https://aws.amazon.com/quicksight/pricing/ https://aws.amazon.com/timestream/pricing/
resource "aws_athena_capacity_reservation" "reserved" {
  name        = "reserved"
  target_dpus = 24
}

resource "aws_glue_catalog_table_optimizer" "compaction" {
  catalog_id    = "123456789012"
  database_name = "lake"
  table_name    = "orders"
  type          = "compaction"
}

resource "aws_emrcontainers_virtual_cluster" "jobs" {
  name = "jobs"
  container_provider {
    id   = "eks"
    type = "EKS"
    info {
      eks_info {
        namespace = "jobs"
      }
    }
  }
}

resource "aws_datapipeline_pipeline" "nightly" {
  name = "nightly"
}

resource "aws_quicksight_data_set" "kept" {
  data_set_id = "kept"
  name        = "kept"
  import_mode = "SPICE"
}

resource "aws_quicksight_data_set" "asked" {
  data_set_id = "asked"
  name        = "asked"
  import_mode = "DIRECT_QUERY"
}

resource "aws_timestreamquery_scheduled_query" "hourly" {
  name = "hourly"
}

resource "aws_simpledb_domain" "old" {
  name = "old"
}

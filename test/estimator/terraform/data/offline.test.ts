import { checkRoots, type RootCase } from '../check-roots.ts';

const provider = 'provider "aws" { region = "us-east-1" }\n';

/** What Terraform would ask AWS or the disk for, so that nothing could be recorded without them. */
const cases: readonly RootCase[] = [
  {
    name: 'availability zones are the region’s own',
    files: {
      'main.tf': `${provider}provider "aws" {
  alias  = "tokyo"
  region = "ap-northeast-1"
}
data "aws_availability_zones" "here" { state = "available" }
data "aws_availability_zones" "tokyo" { provider = aws.tokyo }
data "aws_availability_zones" "some" {
  exclude_names = ["us-east-1e"]
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}
output "o" {
  value = [slice(data.aws_availability_zones.here.names, 0, 2), data.aws_availability_zones.tokyo.names,
    length(data.aws_availability_zones.some.names), length(data.aws_availability_zones.here.zone_ids), data.aws_availability_zones.here.id]
}`,
    },
    outputs: {
      o: [['us-east-1a', 'us-east-1b'], ['ap-northeast-1a', 'ap-northeast-1c', 'ap-northeast-1d'], 5, 6, 'us-east-1'],
    },
  },
  {
    name: 'zones that hang on the account are not known',
    files: {
      'main.tf': `${provider}data "aws_availability_zones" "local" {
  all_availability_zones = true
}
data "aws_availability_zones" "ids" { exclude_zone_ids = ["use1-az3"] }
data "aws_availability_zones" "all" {}
output "o" { value = [data.aws_availability_zones.local.names, data.aws_availability_zones.ids.names, data.aws_availability_zones.all.zone_ids[0]] }`,
    },
    outputs: {
      o: [
        '?which zones pass this filter differs from account to account?',
        '?which zones pass this filter differs from account to account?',
        '?which zone us-east-1a is differs from account to account?',
      ],
    },
  },
  {
    name: 'where no region is set, nothing of it is known',
    files: {
      'main.tf':
        'data "aws_region" "r" {}\ndata "aws_availability_zones" "z" {}\noutput "o" { value = [data.aws_region.r.name, data.aws_availability_zones.z.names] }',
    },
    outputs: { o: ['?no region is set?', '?no region is set?'] },
  },
  {
    name: 'later versions of the provider call a region’s name its region',
    files: { 'main.tf': `${provider}data "aws_region" "r" {}\noutput "o" { value = data.aws_region.r.region }` },
    outputs: { o: 'us-east-1' },
  },
  {
    name: 'files of the repository are read',
    files: {
      'main.tf':
        'data "local_file" "f" { filename = "${path.module}/a.txt" }\ndata "local_sensitive_file" "f" { filename = "a.txt" }\noutput "o" { value = [data.local_file.f.content, data.local_file.f.content_base64, data.local_file.f.content_md5, data.local_sensitive_file.f.content] }',
      'a.txt': 'text',
    },
    outputs: { o: ['text', 'dGV4dA==', '1cb251ec0d568de6a929b520c4aed8d1', 'text'] },
  },
  {
    name: 'files outside of it, or that are not there, are not',
    files: {
      'main.tf':
        'data "local_file" "out" { filename = "/etc/hostname" }\ndata "local_file" "none" { filename = "none.txt" }\noutput "o" { value = [data.local_file.out.content, data.local_file.none.content] }',
    },
    problems: ['value main.tf:1', 'value main.tf:2'],
  },
  {
    name: 'templates are rendered',
    files: {
      'main.tf':
        'data "template_file" "t" {\n  template = "$${name} has $${count}"\n  vars     = { name = "x", count = 2 }\n}\noutput "o" { value = data.template_file.t.rendered }',
    },
    outputs: { o: 'x has 2' },
  },
  {
    name: 'nothing is run and nobody is asked',
    files: {
      'main.tf': `${provider}data "external" "e" { program = ["sh", "-c", "date"] }
data "http" "h" { url = "https://example.com" }
data "terraform_remote_state" "s" { backend = "s3" }
data "aws_caller_identity" "c" {}
output "o" { value = [data.external.e.result, data.external.e.program[0], data.http.h.response_body, data.http.h.url] }
output "s" { value = data.terraform_remote_state.s.outputs.vpc_id }
output "c" { value = data.aws_caller_identity.c.account_id }`,
    },
    outputs: {
      o: [
        '?data.external.e is a program, which Costlens never runs?',
        'sh',
        '?data.http.h is an answer from the network, which Costlens never asks for?',
        'https://example.com',
      ],
      s: '?data.terraform_remote_state.s is the state of another configuration, which Terraform reads when it runs?',
      c: '?data.aws_caller_identity.c is read when Terraform runs?',
    },
  },
  {
    name: 'a source that cannot be read is said, where it stands',
    files: {
      'main.tf': `${provider}data "aws_region" "r" { name = "us-east-9" }
data "aws_arn" "a" { arn = "no" }
data "aws_iam_policy_document" "p" { source_policy_documents = ["{"] }
output "o" { value = [data.aws_region.r.id, data.aws_arn.a.service, data.aws_iam_policy_document.p.json] }`,
    },
    problems: ['value main.tf:2', 'value main.tf:3', 'value main.tf:4'],
  },
  {
    name: 'sources that need each other are a cycle',
    files: {
      'main.tf': `${provider}data "aws_iam_policy_document" "a" { source_policy_documents = [data.aws_iam_policy_document.b.json] }
data "aws_iam_policy_document" "b" { source_policy_documents = [data.aws_iam_policy_document.a.json] }
output "o" { value = data.aws_iam_policy_document.a.json }`,
    },
    outputs: { o: '?data.aws_iam_policy_document.a.json needs itself?' },
    problems: ['cycle main.tf:2'],
  },
  {
    name: 'a resource of no instances is not waited for',
    files: {
      'main.tf': `${provider}resource "terraform_data" "none" { count = 0 }
data "aws_region" "r" { depends_on = [terraform_data.none] }
output "o" { value = data.aws_region.r.name }`,
    },
    outputs: { o: 'us-east-1' },
  },
  {
    name: 'an attribute the provider’s table does not have stays as it is written',
    files: {
      'main.tf':
        'resource "aws_instance" "i" {\n  brand_new = "1"\n  cpu_core_count = "four"\n}\noutput "o" { value = [aws_instance.i.brand_new, aws_instance.i.cpu_core_count, aws_instance.i.other] }',
    },
    outputs: { o: ['1', 'four', '?aws_instance.i.other is known after apply?'] },
  },
  {
    name: 'a block that stands alone in JSON is a list of one',
    files: { 'main.tf.json': '{"resource":{"aws_instance":{"i":{"root_block_device":{"volume_size":"8"}}}}}' },
    resources: { 'aws_instance.i': { root_block_device: [{ delete_on_termination: true, volume_size: 8 }] } },
  },
];

checkRoots('a data source read without AWS', cases);

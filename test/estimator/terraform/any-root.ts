import fc from 'fast-check';

/** Roots that have a bit of everything. */

export type Files = Readonly<Record<string, string>>;

const number = fc.constantFrom('1', '8', '20', '100', '334', '2000');
export const scalar = fc.oneof(
  number,
  fc.constantFrom(
    'var.size',
    'local.size',
    'local.size * 2',
    'var.sizes["a"]',
    'local.deep.size',
    'try(local.broken, 3)',
    'local.broken',
    'var.unset',
    'local.loop',
    'try(var.nobody, 4)',
    'length(local.names)',
    'aws_ebs_volume.v0.size',
    'module.m.size',
    'tonumber(file("size.txt"))',
    'count.index + 1',
    'each.value',
    'local.big[0]',
    'local.hidden',
    'var.pin',
    'var.pin * 2',
    'nonsensitive(var.pin)',
    'issensitive(local.size) ? 1 : 2',
    'local.known ? 3 : 4',
  ),
);
export const kind = fc.constantFrom('"gp2"', '"gp3"', 'var.kind', 'local.kind', '"${var.kind}"', '"gpx"');
export const instanceType = fc.constantFrom('"m5.large"', '"t2.micro"', 'var.type', 'local.types[0]', 'local.types[9]');
export const region = fc.constantFrom('"us-east-1"', '"eu-west-1"', 'var.region', 'local.region', '"mars-1"');
const many = fc.constantFrom(
  '',
  '',
  '',
  '  count = 2\n',
  '  count = var.size > 50 ? 2 : 1\n',
  '  count = var.unset\n',
  '  for_each = toset(local.names)\n',
  '  for_each = var.sizes\n',
  '  for_each = local.loop\n',
);
const tags = fc.constantFrom(
  '',
  '',
  '  tags = { team = var.team }\n',
  '  tags = local.tags\n',
  '  tags = merge(local.tags, var.unset)\n',
);
const provider = fc.constantFrom('', '', '', '  provider = aws.west\n', '  region = var.region\n');
const name = fc.nat(5).map(String);

const volume = fc
  .tuple(name, many, provider, scalar, kind, tags)
  .map(
    ([n, m, p, size, type, t]) =>
      `resource "aws_ebs_volume" "v${n}" {\n${m}${p}  size = ${size}\n  type = ${type}\n${t}}\n`,
  );
const copies = fc
  .tuple(name, fc.constantFrom('var.sizes', '{ x = var.size, y = 3 }', '{ x = local.size }'))
  .map(
    ([n, each]) =>
      `resource "aws_ebs_volume" "e${n}" {\n  for_each = ${each}\n  size = each.value\n  type = "gp3"\n}\n`,
  );
const instance = fc
  .tuple(name, many, provider, instanceType, scalar, kind, tags)
  .map(
    ([n, m, p, type, size, disk, t]) =>
      `resource "aws_instance" "i${n}" {\n${m}${p}  ami = "ami-1"\n  instance_type = ${type}\n  root_block_device {\n    volume_size = ${size}\n    volume_type = ${disk}\n  }\n${t}}\n`,
  );
const dynamic = fc
  .tuple(name, scalar)
  .map(
    ([n, size]) =>
      `resource "aws_instance" "d${n}" {\n  instance_type = var.type\n  dynamic "ebs_block_device" {\n    for_each = local.names\n    content {\n      device_name = ebs_block_device.value\n      volume_size = ${size}\n    }\n  }\n}\n`,
  );
const other = fc.constantFrom(
  'resource "aws_lambda_function" "f" {\n  function_name = "f"\n  memory_size = local.size\n  environment {\n    variables = { A = var.team }\n  }\n}\n',
  'resource "aws_lambda_function_url" "u" {\n  function_name = aws_lambda_function.f.function_name\n  authorization_type = "NONE"\n}\n',
  'resource "aws_dynamodb_table" "t" {\n  name = "t"\n  billing_mode = "PROVISIONED"\n  hash_key = "k"\n  read_capacity = local.size\n}\n',
  'resource "aws_appautoscaling_target" "a" {\n  resource_id = "table/${aws_dynamodb_table.t.name}"\n  min_capacity = var.size\n  max_capacity = 50\n  scalable_dimension = "dynamodb:table:ReadCapacityUnits"\n}\n',
  'resource "aws_nat_gateway" "n" {\n  subnet_id = aws_subnet.s.id\n}\n',
  'resource "aws_security_group" "g" {\n  name = local.broken\n}\n',
  'resource "aws_vpx" "typo" {\n}\n',
  'resource "aws_s3_bucket" "b" {\n  bucket = "b-${var.team}"\n}\n',
  'resource "aws_s3_bucket_lifecycle_configuration" "l" {\n  bucket = aws_s3_bucket.b.id\n}\n',
  'resource "aws_db_instance" "db" {\n  instance_class = "db.t3.micro"\n  engine = "postgres"\n  allocated_storage = local.size\n  user_data = <<-EOT\n    ${var.team}\n  EOT\n}\n',
  'moved {\n  from = aws_ebs_volume.old\n  to = aws_ebs_volume.v1\n}\n',
  '# a remark\n',
  '\n',
  '/* two\n   lines */\n',
);
const template =
  'Parameters:\n  Size: {Type: Number, Default: 8}\nResources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties: {Size: !Ref Size, VolumeType: gp2}\n';
const stack = fc
  .tuple(
    name,
    many,
    provider,
    scalar,
    tags,
    fc.constantFrom(
      `<<EOT\n${template}EOT`,
      'file("t.yaml")',
      `<<EOT\n${template.replace('gp2', '${aws_ebs_volume.v0.arn}')}EOT`,
      'var.unset',
    ),
  )
  .map(
    ([n, m, p, size, t, body]) =>
      `resource "aws_cloudformation_stack" "s${n}" {\n  name = "s"\n${m}${p}  parameters = { Size = ${size} }\n${t}  template_body = ${body}\n}\n`,
  );
const call = fc.tuple(many, scalar).map(([m, size]) => `module "m" {\n  source = "./m"\n${m}  size = ${size}\n}\n`);

export const block = fc.oneof(
  { weight: 4, arbitrary: volume },
  { weight: 3, arbitrary: instance },
  { weight: 2, arbitrary: copies },
  { weight: 1, arbitrary: dynamic },
  { weight: 3, arbitrary: other },
  { weight: 2, arbitrary: stack },
  { weight: 1, arbitrary: call },
);
export const blocks = fc.array(block, { maxLength: 8 }).map(list => list.join(''));

const secret = fc.constantFrom(
  '',
  '',
  '',
  '  hidden = sensitive(var.size)\n',
  '  hidden = var.pin\n  known = issensitive(var.pin)\n}\nvariable "pin" {\n  default = 8\n  sensitive = true\n',
  '  hidden = var.pin\n  known = issensitive(var.pin)\n}\nvariable "pin" {\n  default = 20\n  sensitive = true\n',
  '  hidden = 5\n  known = issensitive(var.pin)\n}\nvariable "pin" {\n  default = 20\n',
);

export const settings = fc
  .tuple(region, scalar, kind, number, secret)
  .map(
    ([r, size, type, plain, hidden]) =>
      `provider "aws" {\n  region = ${r}\n  default_tags {\n    tags = { team = var.team }\n  }\n}\nprovider "aws" {\n  alias = "west"\n  region = "us-west-2"\n}\n` +
      `variable "size" { default = ${plain} }\nvariable "kind" { default = "gp2" }\nvariable "type" { default = "m4.large" }\n` +
      `variable "region" { default = "us-east-1" }\nvariable "team" { default = "a" }\nvariable "unset" {}\n` +
      `variable "sizes" {\n  type = map(number)\n  default = { a = 5, b = ${plain} }\n}\n` +
      `locals {\n  size = ${size.replace('local.size', 'var.size')}\n  kind = ${type.replace('local.kind', 'var.kind')}\n  names = ["x", "y"]\n  types = ["t2.micro", var.type]\n` +
      `  deep = { size = var.size }\n  broken = 1 + "no"\n  loop = local.pool\n  pool = local.loop\n  tags = { owner = "me", n = var.size }\n  region = var.region\n  big = [for i in range(3) : i * var.size]\n${hidden}}\n`,
  );

export const anyRoot: fc.Arbitrary<Files> = fc.record({
  'main.tf': blocks,
  'more.tf': blocks,
  'settings.tf': settings,
  'terraform.tfvars': fc.constantFrom('', '', 'size = 30\n', 'team = "b"\nunset = 3\n'),
  'size.txt': fc.constantFrom('7', '9'),
  't.yaml': fc.constantFrom(template, 'Resources: {'),
  'm/main.tf': fc
    .tuple(volume, scalar)
    .map(
      ([text, size]) =>
        `variable "size" {}\nvariable "kind" { default = "gp3" }\nlocals {\n  size = var.size\n  names = ["x"]\n}\n${text}output "size" { value = ${size} }\n`,
    ),
  'costlens-usage.yml': fc.constantFrom(
    '',
    'resource_usage:\n  aws_nat_gateway.n:\n    monthly_data_processed_gb: 10\n',
  ),
});

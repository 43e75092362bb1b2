import { pathToFileURL } from 'node:url';
import { parse } from '../estimator/src/terraform/hcl/parse.ts';

export type ParserBench = {
  readonly megabytesPerSecond: number;
  readonly megabytes: number;
  readonly milliseconds: number;
};

const runs = 9;

/** The median of several runs over a generated file, after two to warm up. */
export function benchParser(): ParserBench {
  const text = realistic(3_000_000);
  parse(text);
  parse(text);
  const milliseconds = median(Array.from({ length: runs }, () => timed(text)));
  const megabytes = text.length / 1e6;
  return { megabytesPerSecond: (megabytes * 1000) / milliseconds, megabytes, milliseconds };
}

function timed(text: string): number {
  const begin = performance.now();
  const { problems } = parse(text);
  if (problems.length > 0) throw new Error(`The generated file is not HCL: ${problems[0]?.message ?? ''}`);
  return performance.now() - begin;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** What people write: blocks, references, templates, maps, conditionals, a heredoc, comments. */
function realistic(length: number): string {
  const blocks: string[] = [];
  for (let size = 0, n = 0; size < length; n++) {
    const text = example(n);
    blocks.push(text);
    size += text.length;
  }
  return blocks.join('\n');
}

const example = (n: number): string => `# Service ${n}, with its own disk and role
resource "aws_instance" "service_${n}" {
  count                  = var.enabled ? var.replicas[${n % 7}] : 0
  ami                    = data.aws_ami.base.id
  instance_type          = lookup(local.sizes, "service-${n}", "m5.large")
  subnet_id              = element(module.network.private_subnets, count.index % length(module.network.private_subnets))
  vpc_security_group_ids = [aws_security_group.shared.id, aws_security_group.service_${n}.id]

  root_block_device {
    volume_type = "gp3"
    volume_size = ${20 + (n % 80)} # GiB
    iops        = max(3000, var.iops * 2 + 100)
  }

  tags = merge(local.tags, {
    Name        = "\${var.environment}-service-${n}"
    Owner       = "team-${n % 12}"
    Environment = var.environment
  })

  user_data = <<-EOT
    #!/bin/bash
    echo "starting service ${n} in \${var.region}"
    exec /usr/bin/service --port 8080
  EOT
}

locals {
  addresses_${n} = { for name, instance in aws_instance.service_${n} : name => instance.private_ip if name != "" }
  names_${n}     = aws_instance.service_${n}[*].tags.Name
}
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { megabytesPerSecond, megabytes, milliseconds } = benchParser();
  process.stdout.write(
    `parser: ${megabytesPerSecond.toFixed(1)} MB/s (${megabytes.toFixed(1)} MB in ${milliseconds.toFixed(0)} ms)\n`,
  );
}

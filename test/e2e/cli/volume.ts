/** A root of one volume, which costs 8 cents a gigabyte as gp3. */
export const volume = (size: number, type = 'gp3'): string =>
  `provider "aws" { region = "us-east-1" }\nresource "aws_ebs_volume" "v" {\n  availability_zone = "us-east-1a"\n  size              = ${size}\n  type              = "${type}"\n}\n`;

resource "aws_launch_template" "x" {
  user_data = base64encode(<<-EOF
    #!/bin/bash
    set -euo pipefail
    if [ "$1" = "x" ]; then
      echo "$${HOME} costs 5$"
    fi
    for i in $(seq 1 3); do echo $i; done
    cat <<INNER > /etc/app.conf
    name=${var.name}
    INNER
    awk '{ print $1 % 2 }'
  EOF
  )
}

locals { t = "2024-02-29T13:05:09+02:00" }
output "format" {
  value = [for f in ["YYYY-MM-DD", "DD MMM YYYY hh:mm:ss ZZZ", "EEEE, DD-MMM-YY hh:mm:ss ZZZ", "EEE, D MMMM 'of' YYYY", "HH:mm AA aa", "h H m s M D", "'o''clock' hh", "ZZZZZ ZZZZ Z", "YYYY-MM-DD'T'hh:mm:ssZ"] : formatdate(f, local.t)]
}
output "add" { value = [for d in ["10m", "-24h", "1h30m", "1.5h", "100ms", "8760h"] : timeadd(local.t, d)] }
output "compare" { value = [timecmp("2024-01-01T00:00:00Z", "2024-01-01T02:00:00+02:00"), timecmp("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"), timecmp("2026-01-01T00:00:00Z", "2025-01-01T00:00:00Z")] }
output "utc" { value = formatdate("hh ZZZ", "2024-06-01T00:00:00Z") }
output "now" { value = [timestamp(), plantimestamp()][0] }
output "waits" { value = timestamp() == "" ? 1 : 2 }

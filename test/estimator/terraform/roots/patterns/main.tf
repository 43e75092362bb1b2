output "regex" {
  value = [
    regex("[a-z]+", "53453453.345345aaabbbccc23454"),
    regex("(\\d\\d\\d\\d)-(\\d\\d)", "on 2024-05-06"),
    regex("(?P<year>\\d+)-(?P<month>\\d+)", "2024-05"),
    regex("(?i)ABC", "xabcx"),
    regex("^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<host>[^/?#]*))?", "https://example.com/p"),
    regex("\\pL+", "1é2"),
    regex("(?s)a.b", "a\nb"),
    regex("(?m)^b$", "a\nb\nc"),
    regex("(?U)a+", "aaa"),
    regex("[[:alpha:]]+", "12ab"),
    regex("\\bfoo\\b", "a foo b"),
    regex("a{2,3}?", "aaaa"),
    regex("x*", "y"),
  ]
}
output "all" { value = [regexall("[a-z]+", "1234abcd5678efgh9"), regexall("(\\w)(\\d)", "a1 b2"), regexall("x", "y"), regexall("(?P<l>[a-z])", "ab"), length(regexall("a*", "baac"))] }
output "replace" { value = [replace("1 + 2 + 3", "+", "-"), replace("hello world", "/w.*d/", "everybody"), replace("abc", "/(b)/", "[$1]"), replace("a.b.c", "/\\./", "$$"), replace("ab", "/(?P<x>a)(?P<y>b)/", "$${y}$${x}"), replace("aaa", "/a*/", "x"), replace("abc", "/", "x"), replace("tEsT", "/(?i)test/", "ok")] }
output "split" { value = [split(",", "a,,b"), split("", "abc"), split(",", ""), join(",", split("|", "x|y"))] }
output "trims" { value = [trim("?!hello?!", "!?"), trimprefix("helloworld", "hello"), trimsuffix("helloworld", "world"), trimspace("\t a \n"), chomp("a\n\n"), strrev("héllo"), title("hello world-wide"), substr("hello", 1, -1), substr("hello", -3, 2), strcontains("hello", "ell"), startswith("abc", "ab"), endswith("abc", "bc"), lower("ÀB"), upper("straße"), indent(2, "a\nb")] }

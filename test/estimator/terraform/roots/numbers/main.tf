output "big" { value = [tostring(9007199254740993), tostring(123456789012345678901234567890), "${1e30}", tostring(1.23456789012345678901234567890)] }
output "sums" { value = [0.1 + 0.2 == 0.3, 1 / 3 * 3 == 1, tostring(9007199254740992 + 1), tostring(2 / 3), tostring(1 / 3)] }
output "modulo" { value = [-7 % 3, 7 % -3, 5.5 % 2, -7 / 2] }
output "precedence" { value = [1 + 2 * 3, (1 + 2) * 3, -2 * -3, 10 - 2 - 3, 2 * 3 % 4, !false && false || true, 1 < 2 == true, 1 + 1 == 2 && 3 >= 3] }
output "exponents" { value = [1e3, 1.5e-3, tostring(1e21), tostring(1e-7), tostring(100000000000000000000000)] }
output "rounding" { value = [floor(-1.5), ceil(-1.5), floor(1.999999999999999999999), parseint("ff", 16), parseint("-zz", 36), tostring(parseint("123456789012345678901234567890", 10)), signum(-3), abs(-1.5), log(8, 2), pow(2, 64), pow(2, 0.5), max(1, 2.5, -1), min(3, "2")] }
output "convert" { value = [tonumber("1e3"), tonumber("0.10"), "5" + 1, "2" * "3", -"4", tonumber("-0")] }
output "format" { value = [format("%d", 3), format("%5.2f|%-6s|%06d|%x|%X|%o|%b|%e|%g|%q|%t|%%", 3.14159, "ab", 42, 255, 255, 8, 5, 12345.678, 0.00001234, "q\"", true), format("%v %v %v %v", 1, "x", [1, "a"], { a = 1 }), format("%[2]s %[1]s", "a", "b"), format("%+d % d %08.3f", 5, 5, 3.14159), format("%s", 1.5), format("%#v", "x")] }
output "formatlist" { value = [formatlist("%s-%d", ["a", "b"], 1), formatlist("%s%s", ["a", "b"], ["c", "d"])] }

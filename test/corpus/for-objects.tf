a = { for k, v in map : k => v }
b = { for v in list : v.id => v }
c = { for v in list : v.group => v.name... }
d = { for k, v in map : upper(k) => v if v != null }
e = {
  for k, v in map :
  "${k}-x" => {
    value = v
  }
  if length(v) > 0
}
f = { for k, v in map : k => [for x in v : x.id]... if k != "z" }
g = {
  # a comment before the word
  for k, v in m : k => v
}

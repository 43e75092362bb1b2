été        = 1
名前         = "name"
Größe      = local.größe
переменная = var.переменная
a-b-c      = 1
_private   = 2
x1         = 3
ünïcode "étiquette" ラベル {
  ключ = { значение = "🎉" }
}

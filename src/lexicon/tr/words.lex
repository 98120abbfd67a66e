# Turkish: the small words of the language, which tell it from others and end what an amount counts.

[function]
ve | bir | bu | da | de | için | ile | olarak | daha | çok | en | gibi | ne | o | olan | var | kadar | ama | sonra | değil | göre | her | ya | veya
ancak | ise | olduğu | olduğunu | tarafından | şirket | yeni | şu | mi | mı | ki | hem | üzere | önce | içinde | üzerinde | eden | etti | oldu | bunu | onun | diye | ayrıca

# Romanian: the small words of the language, which tell it from others and end what an amount counts.

[function]
și | în | de | la | cu | pe | din | că | nu | este | pentru | sunt | care | mai | a | au | fost | ce | dar | prin | sau | această | acest | după
între | până | când | doar | fi | ca | să | se | lui | ei | îi | al | ale | unei | unui | cea | cel | cei | cele | va | vor | ar | despre | către
asupra | fără | însă | deja | astfel

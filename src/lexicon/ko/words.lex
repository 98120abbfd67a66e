# Korean: the small words of the language, which tell it from others and end what an amount counts.

[function]
은 | 는 | 이 | 가 | 을 | 를 | 에 | 의 | 로 | 으로 | 와 | 과 | 도 | 에서 | 하다 | 했다 | 한다 | 하는 | 있다 | 있는 | 그 | 이다 | 고 | 며
등 | 및 | 대한 | 위해 | 것 | 수 | 더 | 지난 | 올해 | 밝혔다 | 말했다

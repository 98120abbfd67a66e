# Chinese: the small words of the language, which tell it from others and end what an amount counts.

[function]
的 | 是 | 在 | 了 | 和 | 有 | 不 | 这 | 為 | 为 | 与 | 與 | 也 | 就 | 对 | 對 | 将 | 將 | 从 | 從 | 被 | 及 | 等 | 其
而 | 以 | 于 | 於 | 中 | 他 | 她 | 们 | 們 | 我 | 你 | 它 | 該 | 该 | 之 | 并 | 並 | 但 | 或 | 由 | 后 | 後 | 前 | 已
会 | 會 | 可 | 到 | 说 | 說 | 公司 | 表示

# Characters that speak for the language.
[letter]
α | β | γ | δ | ε | ζ | η | θ | ι | κ | λ | μ | ν | ξ | ο | π | ρ | σ | ς | τ | υ | φ | χ | ψ | ω | ά | έ | ή | ί | ό
    | ύ | ώ

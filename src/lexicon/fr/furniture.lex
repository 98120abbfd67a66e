# French: page furniture, headings and lead-ins of news pages: no names
# source: general knowledge, checked by no external list

[not_name]
Lire également | Lire plus | À lire | Pour en savoir plus | Pour aller plus loin | Mots clés
Partager cet article | Partager sur Facebook | Partager sur Twitter | Partager sur LinkedIn | Copier le lien
Imprimer | Envoyer par e-mail | Laisser un commentaire | Réagir | Réagissez | Crédits photo
Photo d'illustration | Image d'illustration | Mis à jour le | Modifié le | Temps de lecture
Sur le même sujet | Sur le même thème | Articles liés | Articles similaires | Article précédent
Article suivant | À la une | A la une | Les plus lus | Les plus populaires | Newsletters
S'inscrire à la newsletter | S'abonner | Abonnement | Abonnés | Réservé aux abonnés
Article réservé aux abonnés | Déjà abonné | Se connecter | Mon compte | Politique de confidentialité
Conditions générales | Conditions générales d'utilisation | CGU | Gérer les cookies | Accepter les cookies
Tout accepter | Tout refuser | Plan du site | Qui sommes-nous | Nous contacter | Contactez-nous
Retour à l'accueil | Rechercher | Annonce | Annonces | Avec AFP | Relations presse | Relations investisseurs
Contacts investisseurs | Reproduction interdite | Suivez-nous | Télécharger | Vidéos | Diaporama | Infographie
Podcast | Actualité | Actualités | Actus | Économie & Finance | Éditorial | Chronique | Entretien
Exclusivité | En direct | Page suivante | Haut de page | Ajouter aux favoris | Offres d'emploi | Avertissement
Prochain rendez-vous | Prochains rendez-vous | Fiche valeur | Cours de Bourse | Madame\, Monsieur
Cher client

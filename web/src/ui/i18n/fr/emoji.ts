/** The names of the safety code's emoji in French, by number (PROTOCOL.md, appendix). */
export const emoji: readonly string[] = [
  ...['Chien', 'Chat', 'Lion', 'Cheval', 'Licorne', 'Cochon', 'Éléphant', 'Lapin'],
  ...['Panda', 'Coq', 'Pingouin', 'Tortue', 'Poisson', 'Pieuvre', 'Papillon', 'Fleur'],
  ...['Arbre', 'Cactus', 'Champignon', 'Globe', 'Lune', 'Nuage', 'Feu', 'Banane'],
  ...['Pomme', 'Fraise', 'Maïs', 'Pizza', 'Gâteau', 'Cœur', 'Sourire', 'Robot'],
  ...['Chapeau', 'Lunettes', 'Clé à molette', 'Père Noël', 'Pouce levé', 'Parapluie', 'Sablier', 'Réveil'],
  ...['Paquet', 'Ampoule', 'Livre', 'Crayon', 'Trombone', 'Ciseaux', 'Cadenas', 'Clé'],
  ...['Marteau', 'Téléphone', 'Drapeau', 'Train', 'Vélo', 'Avion', 'Fusée', 'Trophée'],
  ...['Ballon', 'Guitare', 'Trompette', 'Cloche', 'Ancre', 'Casque', 'Dossier', 'Punaise'],
];

/** The names of the safety code's emoji in German, by number (PROTOCOL.md, appendix). */
export const emoji: readonly string[] = [
  ...['Hund', 'Katze', 'Löwe', 'Pferd', 'Einhorn', 'Schwein', 'Elefant', 'Hase'],
  ...['Panda', 'Hahn', 'Pinguin', 'Schildkröte', 'Fisch', 'Krake', 'Schmetterling', 'Blume'],
  ...['Baum', 'Kaktus', 'Pilz', 'Globus', 'Mond', 'Wolke', 'Feuer', 'Banane'],
  ...['Apfel', 'Erdbeere', 'Mais', 'Pizza', 'Kuchen', 'Herz', 'Smiley', 'Roboter'],
  ...['Hut', 'Brille', 'Schraubenschlüssel', 'Weihnachtsmann', 'Daumen hoch', 'Regenschirm', 'Sanduhr', 'Wecker'],
  ...['Geschenk', 'Glühbirne', 'Buch', 'Bleistift', 'Büroklammer', 'Schere', 'Schloss', 'Schlüssel'],
  ...['Hammer', 'Telefon', 'Flagge', 'Zug', 'Fahrrad', 'Flugzeug', 'Rakete', 'Pokal'],
  ...['Ball', 'Gitarre', 'Trompete', 'Glocke', 'Anker', 'Kopfhörer', 'Ordner', 'Stecknadel'],
];

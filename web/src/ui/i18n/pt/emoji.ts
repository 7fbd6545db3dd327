/** The names of the safety code's emoji in Portuguese, by number (PROTOCOL.md, appendix). */
export const emoji: readonly string[] = [
  ...['Cachorro', 'Gato', 'Leão', 'Cavalo', 'Unicórnio', 'Porco', 'Elefante', 'Coelho'],
  ...['Panda', 'Galo', 'Pinguim', 'Tartaruga', 'Peixe', 'Polvo', 'Borboleta', 'Flor'],
  ...['Árvore', 'Cacto', 'Cogumelo', 'Globo', 'Lua', 'Nuvem', 'Fogo', 'Banana'],
  ...['Maçã', 'Morango', 'Milho', 'Pizza', 'Bolo', 'Coração', 'Sorriso', 'Robô'],
  ...['Chapéu', 'Óculos', 'Chave inglesa', 'Papai Noel', 'Polegar', 'Guarda-chuva', 'Ampulheta', 'Relógio'],
  ...['Presente', 'Lâmpada', 'Livro', 'Lápis', 'Clipe', 'Tesoura', 'Cadeado', 'Chave'],
  ...['Martelo', 'Telefone', 'Bandeira', 'Trem', 'Bicicleta', 'Avião', 'Foguete', 'Troféu'],
  ...['Bola', 'Guitarra', 'Trompete', 'Sino', 'Âncora', 'Fones', 'Pasta', 'Alfinete'],
];

/** The names of the safety code's emoji in Spanish, by number (PROTOCOL.md, appendix). */
export const emoji: readonly string[] = [
  ...['Perro', 'Gato', 'León', 'Caballo', 'Unicornio', 'Cerdo', 'Elefante', 'Conejo'],
  ...['Panda', 'Gallo', 'Pingüino', 'Tortuga', 'Pez', 'Pulpo', 'Mariposa', 'Flor'],
  ...['Árbol', 'Cactus', 'Seta', 'Globo terráqueo', 'Luna', 'Nube', 'Fuego', 'Plátano'],
  ...['Manzana', 'Fresa', 'Maíz', 'Pizza', 'Tarta', 'Corazón', 'Sonrisa', 'Robot'],
  ...['Sombrero', 'Gafas', 'Llave inglesa', 'Papá Noel', 'Pulgar arriba', 'Paraguas', 'Reloj de arena', 'Despertador'],
  ...['Regalo', 'Bombilla', 'Libro', 'Lápiz', 'Clip', 'Tijeras', 'Candado', 'Llave'],
  ...['Martillo', 'Teléfono', 'Bandera', 'Tren', 'Bicicleta', 'Avión', 'Cohete', 'Trofeo'],
  ...['Balón', 'Guitarra', 'Trompeta', 'Campana', 'Ancla', 'Auriculares', 'Carpeta', 'Chincheta'],
];

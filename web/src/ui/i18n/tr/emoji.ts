/** The names of the safety code's emoji, by number (PROTOCOL.md, appendix). */
export const emoji: readonly string[] = [
  ...['Köpek', 'Kedi', 'Aslan', 'At', 'Tek Boynuz', 'Domuz', 'Fil', 'Tavşan'],
  ...['Panda', 'Horoz', 'Penguen', 'Kaplumbağa', 'Balık', 'Ahtapot', 'Kelebek', 'Çiçek'],
  ...['Ağaç', 'Kaktüs', 'Mantar', 'Dünya', 'Ay', 'Bulut', 'Ateş', 'Muz'],
  ...['Elma', 'Çilek', 'Mısır', 'Pizza', 'Pasta', 'Kalp', 'Gülen Yüz', 'Robot'],
  ...['Şapka', 'Gözlük', 'İngiliz Anahtarı', 'Noel Baba', 'Başparmak', 'Şemsiye', 'Kum Saati', 'Çalar Saat'],
  ...['Hediye', 'Ampul', 'Kitap', 'Kalem', 'Ataş', 'Makas', 'Kilit', 'Anahtar'],
  ...['Çekiç', 'Telefon', 'Bayrak', 'Tren', 'Bisiklet', 'Uçak', 'Roket', 'Kupa'],
  ...['Top', 'Gitar', 'Trompet', 'Zil', 'Çapa', 'Kulaklık', 'Klasör', 'Raptiye'],
];

/** German: from text to voice to video, and showing a screen. */
export const upgrade = {
  upgrade: {
    label: 'Wie ihr sprecht',
    ask: { voice: 'Audio vorschlagen', video: 'Video vorschlagen' },
    heading: { voice: 'Mit Audio sprechen?', video: 'Mit Video sprechen?' },
    before: {
      voice:
        'Dein Mikrofon geht jetzt an, dann wird dein Gegenüber gefragt. Ohne Zustimmung ist nichts von dir zu hören.',
      video:
        'Deine Kamera und dein Mikrofon gehen jetzt an, dann wird dein Gegenüber gefragt. Ohne Zustimmung ist nichts von dir zu sehen und zu hören.',
      camera:
        'Deine Kamera geht jetzt an, dann wird dein Gegenüber gefragt. Ohne Zustimmung ist nichts von dir zu sehen.',
    },
    forScreen: 'Um deinen Bildschirm zu zeigen, braucht es einen Videochat.',
    turnOn: { voice: 'Mikrofon einschalten und fragen', video: 'Kamera einschalten und fragen' },
    permission: 'Dein Browser fragt dich jetzt. Wähle „Zulassen“, um fortzufahren.',
    asking: { voice: 'Audio wird vorgeschlagen…', video: 'Video wird vorgeschlagen…' },
    onlyYou: 'Bis jetzt siehst das nur du.',
    unheard: 'Bis jetzt hört dein Gegenüber nichts.',
    asked: { voice: 'Dein Gegenüber möchte mit Audio sprechen', video: 'Dein Gegenüber möchte mit Video sprechen' },
    ifAgreed: {
      voice: 'Wenn du zustimmst, geht dein Mikrofon an.',
      video: 'Wenn du zustimmst, gehen deine Kamera und dein Mikrofon an.',
      camera: 'Wenn du zustimmst, geht deine Kamera an.',
    },
    startBlurred: 'Dein Bild beginnt unscharf.',
    agree: 'Zustimmen',
    notNow: 'Jetzt nicht',
    cancel: 'Abbrechen',
    changing: { voice: 'Ihr wollt es beide. Audio startet…', video: 'Ihr wollt es beide. Video startet…' },
    declined: 'Dein Gegenüber möchte gerade lieber nicht. In einer halben Minute kannst du noch einmal fragen.',
    lapsed: 'Dein Gegenüber möchte nicht mehr.',
    close: 'OK',
    became: { voice: 'Ihr sprecht jetzt mit Audio.', video: 'Ihr sprecht jetzt mit Video.' },
  },
  screen: {
    share: 'Bildschirm teilen',
    sharing: 'Du teilst deinen Bildschirm',
    stop: 'Nicht mehr teilen',
    stopped: 'Du teilst deinen Bildschirm nicht mehr.',
    refused:
      'Nichts wird geteilt. Falls du doch etwas gewählt hast, verbietet es vielleicht dein Gerät: Erlaube diesem Browser in den Einstellungen die Bildschirmaufnahme.',
    failed:
      'Der Bildschirm konnte nicht geteilt werden. Versuche es mit einem anderen Fenster, oder starte den Browser neu.',
    partner: 'Bildschirm deines Gegenübers',
    hidden: 'Dein Gegenüber teilt einen Bildschirm. Unscharf und stumm, bis du hinsehen willst',
    show: 'Bildschirm zeigen',
    hide: 'Bildschirm unscharf',
    largeCamera: 'Kamera vergrößern',
    largeScreen: 'Bildschirm vergrößern',
    partnerStarted: 'Dein Gegenüber teilt einen Bildschirm.',
    partnerStopped: 'Dein Gegenüber teilt keinen Bildschirm mehr.',
  },
};

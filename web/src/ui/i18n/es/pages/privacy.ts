/** Spanish: the privacy notice. It tells what the software does; who runs a server adds who they are. */
export const privacy = {
  title: 'Privacidad',
  description: 'Qué datos trata este servicio, para qué, durante cuánto tiempo y quién los ve.',
  lead: 'Sin cuenta, sin cookies, sin publicidad, sin estadísticas sobre las personas. Lo que queda se cuenta aquí, con palabras sencillas.',

  who: {
    heading: 'Quién es responsable',
    text: 'Quien gestiona este servidor es responsable de los datos que trata.',
    contact: 'Puedes contactar aquí:',
    noContact:
      'Quien lo gestiona no ha puesto aquí un contacto. Pregunta donde encontraste la dirección de este servicio, o busca a quién pertenece su nombre.',
    software:
      'Este texto describe el programa tal como se entrega. Quien gestiona este servidor puede usar otros programas junto a él, como un proxy o un proveedor de alojamiento, y tiene que informarte de ellos.',
  },

  what: {
    heading: 'Qué se trata, para qué y durante cuánto tiempo',
    columns: { what: 'Qué', why: 'Para qué', until: 'Hasta cuándo' },
    rows: {
      address: {
        what: 'Tu dirección IP',
        why: 'Sin ella no podría llegarte ninguna respuesta. Un número derivado de ella limita los abusos; la clave con la que se crea cambia cada día.',
        until:
          'La dirección: mientras estés conectado al servidor. Los contadores bajo ese número cuentan un día como máximo.',
      },
      wish: {
        what: 'Cómo quieres hablar, tus idiomas y tus intereses',
        why: 'Para encontrar a alguien que encaje. Tú eliges lo que indicas.',
        until: 'Hasta que te conectes con alguien o dejes de buscar',
      },
      pairing: {
        what: 'Que se te emparejó con otra visita',
        why: 'Para transportar bytes sellados hasta que estéis conectados, y para emparejarte con otra persona la próxima vez.',
        until: 'Dos minutos como máximo. Tu propia página guarda un testigo sellado hasta que la cierras.',
      },
      report: {
        what: 'Una denuncia tuya o sobre ti',
        why: 'Para frenar a quienes reciben avisos de varias personas. Se hace solo contando; nadie mira el contenido, porque nadie lo tiene.',
        until: 'Cuenta un día como máximo',
      },
      content: {
        what: 'Imagen, sonido, texto y archivos',
        why: 'Van cifrados de tu dispositivo al de la otra persona. Este servicio no puede leerlos ni los guarda.',
        until: 'En el servidor, nada en absoluto',
      },
    },
    camera:
      'La cámara y el micrófono se encienden solo después de un clic que lo dice. Su imagen y su sonido no van al servidor.',
  },

  law: {
    heading: 'Las bases legales',
    intro: 'Con las palabras del reglamento europeo de protección de datos (RGPD), artículo 6:',
    list: [
      'Para hacer lo que pides, que es encontrarte a alguien y conectaros: apartado 1, letra b).',
      'Para proteger el servicio y a quienes lo visitan de los abusos, que es interés nuestro y tuyo: apartado 1, letra f).',
    ],
    other: 'Nada se usa para otra cosa, ni se vende ni se cede. No existe ningún perfil tuyo.',
  },

  others: {
    heading: 'Quién más ve algo',
    partner: {
      heading: 'La otra persona',
      text: 'La otra persona ve y oye lo que muestras y dices, y puede guardarlo. En un chat directo, su dispositivo conoce además tu dirección IP. «Ocultar mi dirección IP» lo evita, donde este servicio tenga un relé.',
    },
    relay: {
      heading: 'Un relé',
      text: 'Si se usa uno, transporta paquetes cifrados. Ve las direcciones IP de ambas partes, cuánto se envía y cuándo. Puede gestionarlo alguien distinto de quien gestiona este servidor.',
    },
    nobody: {
      heading: 'Nadie más',
      text: 'La página no carga nada de otros sitios: ni fuentes, ni scripts, ni imágenes, ni contadores.',
    },
  },

  cookies: {
    heading: 'Sin cookies, nada guardado',
    text: 'Este servicio no pone cookies ni guarda nada en tu navegador. Lo que eliges se olvida al cerrar la página. Tu navegador puede conservar los archivos de la página y su dirección, como con cualquier página.',
  },

  children: {
    heading: 'Menores',
    text: 'Este servicio es para personas adultas, de 18 años o más. Quien tenga menos no debe usarlo. Como no hay cuentas, aquí no se puede comprobar la edad: madres y padres pueden bloquear esta dirección en los dispositivos de sus hijos.',
  },

  rights: {
    heading: 'Tus derechos',
    text: 'Puedes preguntar qué se trata sobre ti y pedir que se corrija, se borre o se limite. Puedes oponerte. Puedes reclamar ante una autoridad de protección de datos. Puedes ver en cualquier momento qué se guarda sobre tu conexión:',
    limit:
      'Cuando te has ido, el servidor ya no puede saber cuáles de sus contadores son tuyos, así que no se puede consultar ni borrar nada solo para ti. Cuentan un día como máximo.',
  },
} as const;

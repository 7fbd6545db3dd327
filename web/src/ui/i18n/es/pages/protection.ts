/** Spanish: how a chat is protected. Each claim stands in docs/threat-model.md with its test; its limit stands beside it. */
export const protection = {
  title: 'Cómo se protege tu chat',
  description: 'Qué se cifra en un chat, qué no, cómo comprobarlo y qué puedes hacer tú.',
  lead: 'Tu dispositivo cifra lo que dices, muestras y escribes, y el de la otra persona lo descifra. Esta página cuenta cómo funciona, cómo puedes comprobarlo y dónde acaba.',
  limit: 'Límite',

  short: {
    heading: 'En resumen',
    protected: {
      heading: 'Qué está protegido',
      list: [
        'Imagen, sonido, texto y archivos se cifran en tu dispositivo y se descifran en el de la otra persona.',
        'La red y un relé ven datos cifrados. Este servicio transporta bytes sellados mientras os conectáis, y después nada.',
        'Un servicio que mienta y se ponga en medio queda al descubierto cuando comparáis un código corto.',
      ],
    },
    open: {
      heading: 'Qué no lo está',
      list: [
        'La otra persona puede grabarte y guardar lo que envías.',
        'En un chat directo, la otra persona puede ver tu dirección IP.',
        'El servidor ve que se emparejaron dos direcciones, y cuándo.',
        'Quien sirve esta página puede cambiar su código.',
      ],
    },
    you: {
      heading: 'Qué puedes hacer tú',
      list: [
        'Compara en voz alta el código que hay bajo el candado.',
        'Elige «Ocultar mi dirección IP» donde este servicio tenga un relé.',
        'No muestres ni digas lo que revele quién eres.',
        'Sal con una tecla cuando algo no te dé buena espina.',
      ],
    },
  },

  steps: {
    heading: 'Los cuatro pasos de una conexión',
    intro: 'Desde el clic en el inicio hasta la primera imagen pasa un momento. Esto es lo que ocurre en él.',
    you: 'Tú',
    partner: 'La otra persona',
    server: 'Servidor',
    list: [
      {
        heading: 'Se os presenta',
        text: 'Tu página dice al servidor cómo quieres hablar, tus idiomas y tus intereses. Añade una clave pública creada solo para esta búsqueda y un compromiso sobre ella que después no se puede cambiar. El servidor busca a alguien que encaje.',
        limit: 'El servidor ve tu dirección IP, tu petición y la hora. Los necesita para encontrar a alguien.',
        drawing: 'Tú y la otra persona enviáis cada cual una petición y una clave pública al servidor.',
      },
      {
        heading: 'Se crean las claves',
        text: 'Cada dispositivo envía un secreto que solo el otro puede abrir. Los dos secretos juntos forman las claves de este chat. El servidor transporta los secretos sellados y no puede abrirlos.',
        limit:
          'Un servidor que mienta podría dar a cada parte una clave suya. El código lo muestra, como se ve más abajo.',
        drawing:
          'Secretos sellados pasan por el servidor. Después ambos dispositivos tienen la misma clave, y el servidor ninguna.',
      },
      {
        heading: 'Se intercambian cartas selladas',
        text: 'Para encontrarse, los navegadores tienen que conocer direcciones, certificados y formatos. Desde aquí todo eso viaja en cartas selladas. El servidor las transporta sin leerlas.',
        limit: 'El servidor ve cuándo pasa una carta y su tamaño, en pasos de 1024 bytes.',
        drawing: 'Cartas selladas viajan en ambos sentidos por el servidor, que no puede leerlas.',
      },
      {
        heading: 'Habláis, sin el servidor',
        text: 'Los navegadores se conectan entre sí, directamente o por un relé. Cada uno comprueba que el otro tiene el certificado indicado en la carta sellada. Solo entonces se muestra o se envía algo. Diez segundos después tu página deja el servidor, que ya no sabe si habláis.',
        limit:
          'En un chat directo la otra persona ve tu dirección IP. Un relé ve las direcciones de ambas partes y cuánto se envía. Un servidor que mienta podría seguir diciendo a tu navegador su dirección (STUN) y notar así cuánto dura el chat.',
        drawing:
          'Una conexión protegida lleva de ti a la otra persona. El servidor queda aparte, sin conexión con nadie.',
      },
    ],
  },

  layers: {
    heading: 'Dos capas, y por qué DTLS',
    drawing: 'Dos capas rodean lo que dices: la interior es SFrame o el trinquete; la exterior, DTLS y SRTP.',
    caption: 'Cada capa tiene sus propias claves. Lo que lleva la red va sellado dos veces.',
    content: 'Lo que dices',
    inner: 'SFrame, trinquete',
    outer: 'DTLS, SRTP',
    parts: [
      {
        heading: 'La capa exterior: DTLS y SRTP',
        text: 'Las páginas web se protegen con TLS, que necesita todos los paquetes y en orden. La imagen y el sonido viajan en paquetes sueltos. Algunos se pierden, y esperarlos haría que la llamada se entrecortara. DTLS es TLS hecho para esos paquetes. Comprueba los certificados y crea las claves para SRTP, que cifra cada paquete. Toda llamada en un navegador tiene esta capa.',
      },
      {
        heading: 'Por qué no basta',
        text: 'DTLS demuestra que el otro extremo tiene un certificado determinado. No puede decir de quién es. Normalmente tu navegador lo sabe por el servicio y tiene que creerle. Aquí llega en una carta sellada.',
      },
      {
        heading: 'La capa interior: SFrame y el trinquete',
        text: 'Antes de que algo llegue a la capa exterior, la página lo sella una vez más con las claves del segundo paso. La imagen y el sonido se sellan fotograma a fotograma con SFrame. El texto pasa por un doble trinquete. Cada archivo tiene su propia clave, que viaja por el trinquete.',
      },
    ],
    closed:
      'No hay chat sin ambas capas. Lo que no se abre nunca se muestra, y a un navegador que no puede sellar se le dice antes de empezar.',
    limit:
      'El tamaño y la hora de los paquetes siguen a la vista de la red: puede saber que hablas, y cuánto. Los paquetes de sonido no cambian de tamaño con tu voz y los textos cortos se rellenan, para que los tamaños digan menos.',
  },

  code: {
    heading: 'Certificados, y por qué se compara un código',
    certificates:
      'Para cada chat tu navegador crea un certificado nuevo. No nombra a nadie y no se vuelve a usar, así que nadie puede reconocerte por él. El navegador de la otra persona hace lo mismo. Si la conexión muestra un certificado distinto del de la carta sellada, no hay chat.',
    question:
      'Queda una pregunta: ¿se crearon las claves con la otra persona o con alguien en medio? Un servicio que mienta podría llevar un chat contigo y otro con ella, y leerlo todo.',
    honest: {
      drawing: 'Nadie en medio: ambas partes ven los mismos emojis.',
      caption: 'Nadie en medio: los códigos son iguales.',
    },
    lying: {
      middle: 'En medio',
      drawing: 'Alguien en medio lleva dos chats: las dos personas ven emojis distintos.',
      caption: 'Alguien en medio: hay dos juegos de claves y, por tanto, dos códigos.',
    },
    answer:
      'Dos chats tienen dos juegos de claves y, por tanto, dos códigos. Por eso hay siete emojis bajo el candado. Leéoslos en voz alta. Si son iguales, no hay nadie en medio. Si no lo son, pulsa «No coinciden»: el chat termina al instante.',
    chance:
      'Ambas partes tienen que comprometerse con sus claves antes de ver las de la otra. Así, quien ataca solo puede adivinar una vez en cada intento: 1 entre 4.398.046.511.104 con los emojis, 1 entre 549.755.813.888 con los números.',
    limits: [
      'Un código que nadie compara no protege a nadie de un servicio que mienta.',
      'En un chat de texto no hay voz. Alguien en medio podría cambiar las mismas palabras con las que comparáis. Comparad el código por voz o por otro medio en el que confiéis.',
      'Solo conoces la voz de la otra persona por este chat. Quien pudiera imitar vuestras dos voces a la vez podría engañaros.',
      'Con un enlace de invitación no hay que comparar nada: su secreto entra en las claves, y sin él nadie se pone en medio. Pero solo demuestra que la otra persona tiene el enlace.',
    ],
  },

  against: {
    heading: 'De qué protege el cifrado y de qué no',
    states: { yes: 'Protegido', compare: 'Si comparáis el código', no: 'Sin protección' },
    rows: {
      network: {
        who: 'Tu wifi, tu operador, cualquiera por el camino',
        what: 'Ven que usas este servicio, cuánto envías y cuándo y, en un chat directo, la dirección de la otra persona. No pueden ver ni oír qué es, ni cambiarlo sin que se note.',
      },
      relay: {
        who: 'Un relé',
        what: 'Ve las direcciones de sus dos extremos, cuánto se envía y cuándo. Todo ello va sellado dos veces.',
      },
      recording: {
        who: 'Un servicio que lo graba todo',
        what: 'Ve que se emparejaron dos direcciones, cuándo y con qué peticiones. No puede leer lo que transporta, tampoco después.',
      },
      lying: {
        who: 'Un servicio que miente',
        what: 'Si cambia, sustituye o repite lo que transporta, el chat termina. Si se pone en medio de dos chats, los códigos son distintos. Pasa inadvertido cuando nadie los compara.',
      },
      later: {
        who: 'Quien robe tu dispositivo más tarde',
        what: 'Las claves de los chats pasados ya no existen. Solo con el tráfico grabado no se puede abrir nada.',
      },
      quantum: {
        who: 'Un futuro ordenador cuántico',
        what: 'El tráfico grabado hoy le sigue cerrado, hasta donde se sabe.',
      },
      page: {
        who: 'Un servicio que sirve una página modificada',
        what: 'La página crea las claves, así que quien la sirve puede cambiar eso. Usa un servicio en el que confíes para ello, o alójalo tú.',
      },
      partner: {
        who: 'La otra persona',
        what: 'Te ve y te oye, y puede grabarlo. Puede guardar cada texto y cada archivo. Puede no ser quien dice.',
      },
      device: {
        who: 'Alguien en tu dispositivo o a tu espalda',
        what: 'Un programa malicioso, una extensión del navegador o alguien en la habitación ve lo que tú ves.',
      },
    },
  },

  keys: {
    heading: 'Claves que desaparecen',
    text: [
      'Cada chat empieza con claves nuevas, que se descartan cuando termina. Se llama secreto hacia delante: quien robe claves más tarde no puede abrir lo que se grabó antes.',
      'También dentro de un chat las claves cambian sin cesar. Cada texto tiene su propia clave, que desaparece tras usarse. La imagen y el sonido reciben claves nuevas cada diez minutos, y las antiguas se borran diez segundos después.',
      'Si alguien roba las claves en mitad de un chat, el trinquete se cura: con los siguientes turnos de la conversación entran secretos nuevos que el ladrón no tiene.',
    ],
    limit:
      'Una página puede descartar claves, pero solo el navegador puede limpiar su memoria, y decide cuándo. El trinquete se cura frente a los ordenadores de hoy, no frente a uno cuántico.',
  },

  quantum: {
    heading: 'Grabado hoy, abierto mañana',
    text: [
      'Alguien podría guardar el tráfico de hoy y esperar a un ordenador cuántico. Por eso las claves se crean con dos métodos a la vez: X25519, bien probado, y ML-KEM-768, hecho contra los ordenadores cuánticos. Juntos se llaman X-Wing. Las claves siguen en secreto mientras resista uno de los dos.',
    ],
    limit:
      'ML-KEM es joven, y por eso no va solo. Que la capa exterior resista a un ordenador cuántico depende de tu navegador; la interior no se apoya en ella.',
  },

  kept: {
    heading: 'Qué se guarda y durante cuánto tiempo',
    intro:
      'Ni el servidor ni la página escriben por sí mismos nada en un disco. No hay cuentas, ni base de datos, ni registro de personas.',
    columns: { what: 'Qué', where: 'Dónde', until: 'Hasta cuándo' },
    rows: {
      address: {
        what: 'Tu dirección IP',
        where: 'Servidor, memoria',
        until: 'Mientras tu página esté conectada a él: hasta diez segundos después de empezar un chat',
      },
      wish: {
        what: 'Tu petición y tu clave pública',
        where: 'Servidor, memoria',
        until: 'Mientras esperas, y hasta que os conectáis',
      },
      pairing: {
        what: 'Con quién se te empareja',
        where: 'Servidor, memoria',
        until: 'Hasta que tu página deja el servidor, dos minutos como máximo',
      },
      counters: {
        what: 'Contadores de búsquedas y denuncias, bajo un número que representa tu dirección',
        where: 'Servidor, memoria',
        until: 'Cuentan un día como máximo',
      },
      tokens: {
        what: 'Testigos sellados de las personas que has encontrado, para que Siguiente traiga a otra',
        where: 'Tu página, memoria',
        until: 'Hasta que cierras la página',
      },
      content: {
        what: 'Texto, archivos y claves del chat',
        where: 'Las dos páginas, memoria',
        until: 'Hasta que se sale del chat',
      },
    },
    link: 'Pregunta a este servidor qué sabe de ti',
    limits: [
      'Estos son los tiempos del programa tal como se entrega. Quien gestiona este servidor puede cambiar algunos.',
      'Quien gestiona este servidor puede usar otros programas junto a él: un proxy, un relé, un proveedor de alojamiento. Estos pueden anotar direcciones y horas.',
      'Lo que guardéis tú o la otra persona permanece. Cuando falta memoria, un navegador puede poner un archivo recibido en el disco durante un tiempo.',
    ],
  },

  you: {
    heading: 'Tu propia parte',
    intro: 'El cifrado acaba donde empieza tu dispositivo. El resto depende de ti.',
    parts: {
      device: {
        heading: 'Tu dispositivo',
        text: 'Mantén al día el navegador y el sistema. Las extensiones del navegador pueden leer cualquier página: usa una ventana sin ellas. En un dispositivo que gestionan otros, en el trabajo o en clase, quizá otros puedan mirar.',
      },
      network: {
        heading: 'Tu red',
        text: 'Tu dirección IP indica más o menos dónde estás. Ocúltasela a la otra persona con «Ocultar mi dirección IP». El servidor y el relé siguen viendo una dirección. La red que usas ve que visitas este servicio.',
      },
      surroundings: {
        heading: 'Tu entorno',
        text: 'Mira detrás de ti: una ventana, una carta, un uniforme o una foto pueden revelar dónde vives. A otras personas de la habitación se las puede oír. El desenfoque ayuda, pero la voz y la silueta quedan. Si compartes tu pantalla, comparte una ventana, no todo.',
      },
      reveal: {
        heading: 'Lo que revelas',
        text: 'No des tu nombre, tu centro de estudios, tu trabajo ni otras cuentas a quien acabas de conocer. Las imágenes pierden sus datos ocultos antes de enviarse; los demás archivos conservan los suyos. No envíes nunca dinero ni imágenes que puedan usarse contra ti.',
      },
    },
  },

  next: {
    heading: 'Qué viene después',
    intro: 'Ninguna protección está terminada. Esto es lo que a esta aún le falta.',
    list: [
      'Una página que se pueda comprobar. Los navegadores ejecutan lo que entrega el servidor. Bajo el candado hay un hash del código de la página que descubre una confusión, pero no a un servicio que quiere engañar.',
      'Un trinquete que se cure también frente a ordenadores cuánticos.',
      'Un examen de especialistas independientes. El protocolo, el código y sus pruebas están abiertos para que cualquiera los examine.',
    ],
  },
} as const;

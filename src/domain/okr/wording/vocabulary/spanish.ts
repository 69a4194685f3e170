import type { Vocabulary } from "./vocabulary";

/** Spanish words by role: the common cases; add words where a goal of yours is misread. */
export const spanish: Vocabulary = {
  language: "es",
  endings: "aciones acion iendo ando ados adas idos idas ado ada ido ida ar er ir es os as o a e s",
  currency: "EUR",
  groups: ".",
  words: {
    ship: "lanzar publicar desarrollar crear construir implementar implantar diseñar rediseñar entregar escribir redactar documentar instalar configurar migrar integrar desplegar producir completar terminar finalizar contratar abrir automatizar actualizar elaborar definir establecer traducir poner_en_marcha introducir renovar reemplazar digitalizar",
    state: "disponible en_marcha en_producción operativo listo",
    activity:
      "realizar organizar celebrar asistir visitar llamar contactar entrevistar analizar investigar evaluar revisar estudiar formar capacitar participar enviar presentar probar reunir reunirse impartir recopilar hacer planificar apoyar responder",
    routine: "mantener continuar seguir garantizar asegurar",
    raise: "crecer subir elevar duplicar triplicar ampliar aumento incremento",
    lower: "reducir disminuir bajar recortar acortar minimizar eliminar caer rebajar evitar reducción",
    keep: "mantener conservar mantenerse",
    soft: "mejorar optimizar fortalecer reforzar fomentar impulsar potenciar",
    gain: "alcanzar lograr conseguir ganar captar obtener llegar cerrar firmar vender atraer generar",
    adopt: "usan usar utilizan utilizar compran comprar renuevan recomiendan completan vuelven activos pagan inscriben registran",
    decide: "obtener recibir aprobar aprueba conceder firmar certificar acepta otorgada conseguir superar ratificado",
    artefact:
      "web sitio página aplicación app portal plataforma panel informe documento manual guía herramienta sistema campaña crm función funcionalidad integración artículo vídeo política plan estrategia programa proyecto tienda módulo",
    event: "reunión entrevista taller talleres formación curso visita llamada encuesta evento webinar conferencia feria sesiones",
    decision:
      "certificado licencia permiso patente aprobación auditoría acreditación acuerdo contrato subvención junta regulador ministerio premio",
    people:
      "cliente usuario empleados pacientes alumnos estudiantes ciudadanos agricultores familias voluntarios socios proveedores miembros personas trabajadores donantes",
    vague:
      "experiencia cultura calidad comunicación colaboración innovación transparencia marca excelencia mejor buen innovadora ágil eficiente excelente satisfechos felices",
    generic: "equipo empresa proceso producto departamento organización interna",
    metric: "satisfacción pedidos descargas registros productividad_media",
    measure: "tasa porcentaje número promedio media cuota proporción",
    percent: "tasa porcentaje retención rotación conversión margen absentismo cuota",
    points: "puntuación nota",
    money: "ventas ingresos coste facturación beneficio",
    duration: "tiempo plazo duración",
    falling: "coste rotación quejas reclamaciones errores incidencias devoluciones accidentes absentismo tiempo plazo deserción",
    more: "más mayor",
    fewer: "menos menor",
    goal: "objetivo meta presupuesto",
    frequency: "semanal mensual diario cada_semana cada_mes",
    position: "preferida favorita líder referente referencia",
    from: "de del desde",
    to: "a al hasta",
    by: "en un",
    least: "al_menos mínimo como_mínimo",
    most: "como_máximo máximo",
    under: "menos_de bajo inferior_a debajo_de por_debajo_del por_debajo_de",
    over: "más_de superior_a por_encima_de por_encima_del",
    between: "entre",
    now: "actualmente hoy actual frente_a",
    within: "dentro en",
    about: "unos aproximadamente cerca el la los las un una promedio",
    per: "por cada al a_la",
    all: "todo",
    and: "y e",
    clause: "que para con",
    is: "es son está están ha han sea",
    of: "de",
    month: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    until: "antes_de para hasta desde en",
    filler:
      "el la los las un una unos unas de del y en con para por que se su sus nuestro nuestra nuestros nuestras nuevo nueva al lo le es son como ser más",
  },
  numbers:
    "sin:!0 ningún:!0 cero:0 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 doce:12 quince:15 veinte:20 treinta:30 cien:100 mil:*1000 millón:*1000000 millones:*1000000 mitad:/2 tercio:/3 doble:x2 duplicar:x2 triplicar:x3",
  units:
    "puntos:points segundo:s segundos:s minuto:min minutos:min hora:h horas:h día:d días:d semana:weeks semanas:weeks mes:months meses:months año:years años:years dólares:USD euros:EUR pesos:MXN toneladas:t por_ciento:%",
};

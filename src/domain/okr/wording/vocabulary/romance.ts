import type { Vocabulary } from "./vocabulary";

/** Spanish, Portuguese and French words by role, which share most of their stems: the common cases; add words where a goal of yours is misread. */
export const romance: Vocabulary = {
  language: "romance",
  endings:
    "aciones ations acion iendo acoes ation ando ados adas idos idas acao endo indo ions ants ado ada ido ida oes ion ant ees ent ar er ir es os as ee ez o a e s",
  currency: "EUR",
  groups: ".",
  words: {
    ship: "lanzar publicar desarrollar crear construir implementar diseñar rediseñar entregar escribir redactar documentar instalar configurar migrar integrar desplegar producir completar terminar finalizar contratar abrir automatizar actualizar elaborar definir establecer traducir poner_en_marcha introducir renovar reemplazar lançar desenvolver criar desenhar redesenhar escrever redigir produzir concluir atualizar estabelecer traduzir introduzir substituir publier développer construire refondre livrer écrire déployer produire finaliser recruter embaucher ouvrir automatiser actualiser établir traduire introduire mettre_en_place mettre_en_ligne mise_en_place remplacer moderniser",
    state:
      "disponible en_marcha en_producción operativo listo disponível no_ar em_produção pronto operacional en_ligne en_production opérationnel prêt",
    activity:
      "realizar organizar asistir visitar llamar contactar entrevistar analizar investigar evaluar revisar estudiar formar participar enviar presentar probar reunir reunirse hacer planificar apoyar responder fazer ligar contatar analisar pesquisar avaliar rever estudar treinar apresentar testar promover planejar planear apoiar organiser réaliser appeler interviewer analyser rechercher étudier envoyer rencontrer faire planifier accompagner répondre",
    routine: "continuar seguir garantizar asegurar garantir assegurar poursuivre assurer",
    raise:
      "crecer subir elevar duplicar triplicar ampliar aumento incremento crescer dobrar expandir augmenter croître doubler tripler hausse monter",
    lower:
      "reducir disminuir bajar acortar minimizar eliminar caer evitar reduzir diminuir baixar cortar cair redução réduire minimiser chuter baisse limiter",
    keep: "conservar mantenerse rester garder",
    soft: "mejorar optimizar fortalecer reforzar fomentar impulsar potenciar melhorar otimizar reforçar impulsionar potencializar améliorer optimiser renforcer favoriser stimuler développer",
    gain: "alcanzar lograr ganar captar llegar cerrar vender atraer generar alcançar atingir ganhar chegar fechar assinar gerar atteindre gagner conquérir signer vendre attirer décrocher réaliser",
    adopt:
      "usan usar utilizan utilizar compran comprar renuevan recomiendan completan vuelven activos pagan registran usam utilizam compram renovam recomendam concluem completam voltam ativos pagam utilisé acheter renouvellent recommandent terminent reviennent actifs paient",
    decide:
      "recibir aprobar aprueba conceder certificar acepta superar receber aprova assinado aceita obtenu recevoir approuvé accordé certifié réussir validé",
    artefact:
      "web sitio página aplicación plataforma informe documento guía herramienta sistema campaña función funcionalidad integración artículo política estrategia programa proyecto tienda aplicativo relatório ferramenta campanha função artigo projeto loja portail plateforme tableau_de_bord rapport manuel outil campagne fonctionnalité politique stratégie magasin",
    event:
      "reunión entrevista taller talleres formación curso visita llamada encuesta evento conferencia sesiones reunião reuniões treinamento chamada ligações pesquisa entretien atelier ateliers cours appel enquête événement webinaire",
    decision:
      "certificado licencia permiso aprobación auditoría acreditación acuerdo contrato subvención regulador ministerio premio licença aprovação acordo conselho permis accord subvention conseil régulateur ministère prix",
    people:
      "usuario empleados pacientes alumnos estudiantes ciudadanos agricultores familias socios proveedores miembros personas trabajadores utilizadores funcionários colaboradores alunos estudantes cidadãos parceiros fornecedores membros pessoas utilisateur salariés employés collaborateurs élèves étudiants citoyens agriculteurs partenaires fournisseurs",
    vague:
      "experiencia cultura calidad comunicación colaboración innovación transparencia marca excelencia mejor buen eficiente excelente satisfechos felices qualidade inovação melhor bom boa satisfeitos felizes marque meilleur bon efficace satisfaits heureux",
    generic: "equipo empresa proceso producto departamento organización interna produto entreprise processus produit département",
    metric: "satisfacción pedidos descargas registros satisfação chiffre_d'affaires satisfaction commandes téléchargements inscriptions",
    measure: "número promedio media proporción porcentagem proporção nombre moyenne",
    percent: "retención margen retenção conversão margem churn marge",
    points: "puntuación nota pontuação",
    money: "ventas ingresos coste facturación beneficio vendas receita custo faturamento lucro coût affaires bénéfice",
    duration: "duración",
    falling: "quejas reclamaciones incidencias devoluciones custo erros devoluções acidentes coût plaintes erreurs retours",
    more: "más mayor mais maior plus davantage",
    fewer: "menos menor moins",
    goal: "objetivo meta presupuesto orçamento objectif budget",
    frequency:
      "semanal mensual diario cada_semana cada_mes semanais mensal mensais diariamente toda_semana todo_mês hebdomadaire mensuel quotidien chaque_semaine chaque_mois",
    position: "preferida favorita líder referente referencia simples favori",
    from: "de del desde depuis",
    to: "a al hasta para até vers",
    by: "en un em de",
    least: "al_menos mínimo como_mínimo pelo_menos no_mínimo au_moins minimum",
    most: "como_máximo máximo no_máximo au_plus au_maximum maximum",
    under: "menos_de bajo inferior_a debajo_de por_debajo_del por_debajo_de abaixo_de abaixo_dos moins_de sous en_dessous_de inférieur_à",
    over: "más_de superior_a por_encima_de por_encima_del mais_de acima_de plus_de au_dessus_de supérieur_à",
    between: "entre",
    now: "actualmente hoy actual frente_a atualmente hoje atual actuellement actuel contre",
    within: "dentro en em dans",
    about: "aproximadamente cerca un promedio a média environ près moyenne",
    per: "por cada al a_la ao à par chaque",
    all: "todo cada tous toutes chaque",
    and: "y e et",
    clause: "que para con com qui pour avec afin",
    is: "es son está están ha han sea é são estão foi sont été a ont",
    of: "de em sur du des",
    month:
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro janvier février mars avril juin juillet août septembre octobre décembre",
    until: "antes_de para hasta desde en até em no avant d'ici jusqu'à depuis au",
    filler:
      "un de del y en con para por que se su sus nuestro nuevo al lo es son como ser más a da dos das e em na nos nas seu sua novo ao são mais des du et au aux avec pour qui sa ses notre nouveau nouvelle dans sur ce est sont ne pas plus être",
    "routine keep": "mantener manter maintenir",
    "gain decide": "conseguir obtener firmar conquistar obter",
    "measure percent": "tasa porcentaje cuota taxa percentual percentagem taux pourcentage part",
    "percent falling": "rotación absentismo rotatividade absenteísmo",
    "duration falling": "tiempo plazo tempo prazo délai",
    "about filler": "unos el la los las una o os as um uma le les une",
  },
  numbers:
    "sin:!0 ningún:!0 cero:0 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 doce:12 quince:15 veinte:20 treinta:30 cien:100 mil:*1e3 millón:*1e6 millones:*1e6 mitad:/2 tercio:/3 doble:x2 duplicar:x2 triplicar:x3 sem:!0 nenhum:!0 zero:0 um:1 uma:1 dois:2 duas:2 quatro:4 sete:7 oito:8 nove:9 dez:10 doze:12 quinze:15 vinte:20 trinta:30 cem:100 milhão:*1e6 milhões:*1e6 bilhões:*1e9 metade:/2 terço:/3 dobro:x2 dobrar:x2 aucun:!0 aucune:!0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 douze:12 vingt:20 trente:30 cent:*100 mille:*1e3 million:*1e6 millions:*1e6 milliard:*1e9 milliards:*1e9 moitié:/2 tiers:/3 doubler:x2 tripler:x3",
  units:
    "puntos:points segundo:s minuto:min hora:h día:d semana:weeks mes:months meses:months año:years dólares:USD euros:EUR pesos:MXN toneladas:t por_ciento:% pontos:points reais:BRL por_cento:% pour_cent:% point:points seconde:s minute:min heure:h jour:d semaine:weeks mois:months an:years ans:years année:years tonnes:t",
};

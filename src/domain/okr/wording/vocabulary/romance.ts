import type { Vocabulary } from "./vocabulary";

/** Spanish, Portuguese and French words by role, which share most of their stems: the common cases, as stems without accents; add words where a goal of yours is misread. */
export const romance: Vocabulary = {
  language: "romance",
  endings:
    "aciones ations acion iendo acoes ation ando ados adas idos idas acao endo indo ions ants ado ada ido ida oes ion ant ees ent ar er ir es os as ee ez o a e s",
  currency: "EUR",
  groups: ".",
  words: {
    ship: "implantar lanz public desarrol crear constru implementar disen redisen entreg escrib redact documentar instal configur migr integrar despleg produc complet terminar finaliz contratar abrir automatiz actualiz elabor defin establec traduc poner_en_marcha introduc renov reemplaz lanc desenvolv criar desenh redesenh escrev redig produz conclu atualiz estabelec traduz introduz substitu publi construire refondr livr ecrire deploy produire finaliser recrut embauch ouvr automatiser actualiser etabl traduire introduire mettre_en_place mettre_en_ligne mise_en_place remplac moderniser develop",
    state:
      "disponibl en_marcha en_produccion operativ list disponivel no_ar em_producao pront operacional en_ligne en_production operationnel pret",
    activity:
      "realiz organizar asist visitar llamar contact entrevistar analiz investig evalu revisar estudi formar particip envi presentar prob reunir reunirse hacer planific apoy respond fazer ligar contat analisar pesquisar avali rever estud trein apresentar test promov planej planear apoi organiser appeler interview analyser recherch etudier envoy rencontr fair planifi accompagn repondr realiser",
    routine: "continu segu garantiz asegur garantir assegur poursuivr assur",
    raise: "crec subir elevar duplic triplic ampli aumento incremento cresc dobr expand augmenter croitr doubl tripl hausse mont",
    lower: "reduc disminu bajar acort minimiz elimin caer evit reduz diminu baix cort cair reducao reduire minimiser chut baisse limit",
    keep: "conserv mantenerse rest gard",
    soft: "mejorar optimiz fortalec reforz fomentar impulsar potenci melhorar otimiz reforc impulsionar potencializ amelior optimiser renforc favoriser stimul develop",
    gain: "alcanz logr ganar capt lleg cerrar vender atraer generar alcanc ating ganh cheg fech assinar gerar atteindr gagn conquerir sign vendr attirer decroch realiser",
    adopt:
      "usan usar utilizan compran compr renuevan recomiendan completan vuelven activ pagan registran usam utilizam compram renovam recomendam concluem completam voltam ativ pagam utilise achet renouvel recommand terminent revien actif paient",
    decide:
      "recib aprobar aprueb conced certificar acept superar receb aprova assinado aceit obtenu recevoir approuv accorde certifi reussir valid",
    artefact:
      "web siti pagin aplic plataform inform documento guia herramienta sistem campan func funcionalidad integracion articul politic estrategi program proyect tiend aplicativ relatori ferramenta campanh funcao artig projet loja portail plateform tableau_de_bord rapport manuel outil campagn fonctionnalit politiqu strategi magasin",
    event:
      "reunion entrevista taller talleres formacion curso visita llamada encuest event conferenci sesiones reuniao reuni treinamento cham ligacoes pesquisa entretien ateli ateliers cour appel enquet evenem webinaire",
    decision:
      "certificado licenci permiso aprobacion auditori acredit acuerd contrato subvenc regulador ministeri premi licenc aprovacao acord conselh permi accord subvention conseil regulateur ministere prix",
    people:
      "usuari empleados pacientes alumn estudiantes ciudadan agricultor famili soci proveedor miembr person trabajador utilizador funcionari colaborador alun estudantes cidadaos parceiros fornecedor membr pessoas utilisateur salari employ collaborateur eleves etudiants citoyen agriculteur partenaires fournisseur",
    vague:
      "experienci cultur calidad comunic colabor innov transparenci marca excelenci mejor buen eficiente excelente satisfech felic qualidad inov melhor bom boa satisfeit feliz marqu meilleur bon efficac satisfait heureux",
    generic: "equip empresa proceso product departamento organizacion intern produt entrepriz processu produit departem",
    metric: "satisfac pedidos descarg registr satisf chiffre_d'affaires satisfact command telechargements inscript",
    measure: "numero proporc porcentagem proporcao nombr promedi medi moyen",
    percent: "retenc margen retencao conversao margem churn marg",
    points: "puntu nota pontu",
    money: "vent ingresos cost factur benefici vendas receit faturamento lucr affaires benefic cust cout",
    duration: "duracion",
    falling: "quej reclam incidenci devoluciones erros devoluc acidentes plaint erreur retour cust cout",
    more: "mayor maior davantag mas mais plus",
    fewer: "menos menor moin",
    goal: "objetiv meta presupuest orcamento objectif budget",
    frequency:
      "semanal mensual diari cada_semana cada_mes semanai mensal mensai diariamente hebdomadaire mensuel quotidien chaque_semaine chaque_mois",
    position: "preferida favorit lider referente referenci simpl favori",
    from: "del de desd depui",
    to: "vers al a hast ate para",
    by: "de en un em",
    least: "al_menos minim como_minimo pelo_menos no_minimo au_moins minimum",
    most: "como_maximo maxim no_maximo au_plus au_maximum",
    under: "menos_de bajo inferior_a debajo_de por_debajo_del por_debajo_de abaixo_de abaixo_dos moins_de sous en_dessous_de inferieur_a",
    over: "mas_de superior_a por_encima_de por_encima_del mais_de acima_de plus_de au_dessus_de superieur_a",
    between: "entr",
    now: "actualmente hoy actual frente_a atualmente hoje atual actuellem actuel contr",
    within: "dentr dans en em",
    about: "aproximadamente cerc environ pres a promedi medi moyen",
    per: "a_la par por ao al a cada chaqu",
    all: "todo tous tout cada chaqu",
    and: "y et e",
    clause: "com afin",
    is: "esta estan ha han sea estao foi ete ont a e",
    of: "de em sur du des",
    month:
      "ener febrero marz abril mayo juni juli agost septiembr octubr noviembr diciembr janeiro fevereiro marco maio junh julh setembr outubr novembr dezembr janvi fevri mars avril juin juillet aout septembr octobr decembr",
    until: "antes_de no avant d'ici jusqu' en em au hast ate para desd depui",
    filler:
      "se su sus nuestr nuev lo como ser da dos das na nos nas seu sua novo aux sa ses notr nouveau nouvel ce est ne pas etre au del de dans en em y et e por ao al a sur du des mas mais plus",
    "clause filler": "que con qui pour avec para",
    "is filler": "es son sao sont",
    "routine keep": "manten mant mainten",
    "gain decide": "consegu obten firm conquist obter",
    "measure percent": "tasa porcentaj cuot taxa percentual percentagem taux pourcentag part",
    "percent falling": "rotacion absentism rotatividad absenteism",
    "duration falling": "tiemp plaz temp praz delai",
    "about filler": "unos el la los las una o os as um uma le les une un",
  },
  numbers:
    "sin:!0 ningun:!0 cero:0 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 doce:12 quince:15 veinte:20 treinta:30 cien:100 mil:*1e3 millon:*1e6 millones:*1e6 medio:/2 meio:/2 demi:/2 mitad:/2 tercio:/3 doble:x2 duplicar:x2 triplicar:x3 sem:!0 nenhum:!0 um:1 uma:1 dois:2 duas:2 quatro:4 sete:7 oito:8 nove:9 dez:10 doze:12 quinze:15 vinte:20 trinta:30 cem:100 milhao:*1e6 milhoes:*1e6 bilhoes:*1e9 metade:/2 terco:/3 dobro:x2 dobrar:x2 aucun:!0 aucune:!0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 sept:7 huit:8 neuf:9 dix:10 douze:12 vingt:20 trente:30 cent:*100 mille:*1e3 millions:*1e6 milliard:*1e9 milliards:*1e9 moitie:/2 tiers:/3 doubler:x2 tripler:x3",
  units:
    "puntos:points segundo:s seg:s minuto:min hora:h hs:h dia:d semana:weeks mes:months meses:months ano:years dolares:USD euros:EUR pesos:MXN toneladas:t ore:h giorni:d minuti:min pontos:points reais:BRL seconde:s heure:h jour:d semaine:weeks mois:months an:years ans:years annee:years tonnes:t",
};

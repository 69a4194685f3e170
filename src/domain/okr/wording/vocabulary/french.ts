import type { Vocabulary } from "./vocabulary";

/** French words by role: the common cases; add words where a goal of yours is misread. */
export const french: Vocabulary = {
  language: "fr",
  endings: "ations ation ions ion ants ant ees es ee er ez ent e s",
  currency: "EUR",
  groups: " ",
  words: {
    ship: "lancer publier développer créer construire implémenter concevoir refondre livrer écrire rédigé documenter installer configurer migrer intégrer déployer produire achever terminer finaliser recruter embaucher ouvrir automatiser actualiser élaborer définir établir traduire introduire mettre_en_place mettre_en_ligne mise_en_place remplacer numériser moderniser",
    state: "disponible en_ligne en_production opérationnel prêt",
    activity:
      "organiser réaliser mener animer tenir participer visiter appeler contacter interviewer analyser rechercher évaluer réviser étudier former envoyer présenter tester rencontrer recueillir faire planifier accompagner répondre",
    routine: "maintenir continuer poursuivre assurer garantir",
    raise: "augmenter accroître croître élever doubler tripler hausse monter progresser étendre",
    lower: "réduire diminuer abaisser raccourcir minimiser éliminer chuter baisse éviter limiter",
    keep: "maintenir conserver rester garder",
    soft: "améliorer optimiser renforcer favoriser stimuler développer",
    gain: "atteindre obtenir gagner conquérir signer vendre attirer générer décrocher réaliser",
    adopt: "utilisé acheter renouvellent recommandent terminent reviennent actifs paient inscrivent",
    decide: "obtenir obtenu recevoir approuvé accordé signé certifié accepte délivré réussir validé homologué",
    artefact:
      "site page application appli portail plateforme tableau_de_bord rapport document documentation manuel guide outil système campagne crm fonctionnalité intégration article vidéo politique plan stratégie programme projet magasin module",
    event: "réunion entretien atelier ateliers formation cours visite appel enquête événement webinaire conférence salon",
    decision:
      "certification certificat licence permis brevet agrément audit accréditation accord contrat subvention conseil régulateur ministère prix",
    people:
      "clients client utilisateur salariés employés collaborateurs patients élèves étudiants citoyens agriculteurs familles bénévoles partenaires fournisseurs membres personnes donateurs artisans",
    vague:
      "expérience culture qualité communication collaboration innovation transparence marque excellence meilleur bon innovante agile efficace performance satisfaits heureux",
    generic: "équipe entreprise processus produit département organisation interne",
    metric: "chiffre_d'affaires satisfaction commandes téléchargements inscriptions",
    measure: "taux pourcentage nombre moyenne part proportion",
    percent: "taux pourcentage rétention attrition conversion marge absentéisme part",
    points: "note",
    money: "ventes revenu coût affaires bénéfice",
    duration: "délai temps durée",
    falling: "coût rotation attrition réclamations plaintes erreurs incidents retours accidents absentéisme délai temps",
    more: "plus davantage",
    fewer: "moins",
    goal: "objectif budget",
    frequency: "hebdomadaire mensuel quotidien chaque_semaine chaque_mois",
    position: "préféré favori référence leader",
    from: "de depuis",
    to: "à a vers",
    by: "de",
    least: "au_moins minimum",
    most: "au_plus au_maximum maximum",
    under: "moins_de sous en_dessous_de inférieur_à",
    over: "plus_de au_dessus_de supérieur_à",
    between: "entre",
    now: "actuellement actuel contre",
    within: "dans en",
    about: "environ près le la les un une moyenne",
    per: "par chaque",
    all: "tous toutes chaque",
    and: "et",
    clause: "qui que pour avec afin",
    is: "est sont été a ont",
    of: "sur du des",
    month: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    until: "avant d'ici jusqu'à depuis au",
    filler:
      "le la les un une des de du et en au aux avec pour par que qui se son sa ses notre nos nouveau nouvelle dans sur ce est sont ne pas plus être",
  },
  numbers:
    "aucun:!0 aucune:!0 zéro:0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 douze:12 quinze:15 vingt:20 trente:30 cent:*100 mille:*1000 million:*1000000 millions:*1000000 milliard:*1000000000 milliards:*1000000000 moitié:/2 tiers:/3 doubler:x2 tripler:x3",
  units:
    "pour_cent:% point:points points:points seconde:s secondes:s minute:min minutes:min heure:h heures:h jour:d jours:d semaine:weeks semaines:weeks mois:months an:years ans:years année:years euros:EUR tonnes:t",
};

import type { Vocabulary } from "./vocabulary";

/** Portuguese words by role: the common cases; add words where a goal of yours is misread. */
export const portuguese: Vocabulary = {
  language: "pt",
  endings: "acoes acao endo ando indo ados adas idos idas ado ada ido ida ar er ir oes es os as o a e s",
  currency: "EUR",
  groups: ".",
  words: {
    ship: "lançar publicar desenvolver criar construir implementar implantar desenhar redesenhar entregar escrever redigir documentar instalar configurar migrar integrar produzir concluir terminar finalizar contratar abrir automatizar atualizar elaborar definir estabelecer traduzir introduzir substituir digitalizar",
    state: "disponível no_ar em_produção pronto operacional",
    activity:
      "realizar organizar fazer participar visitar ligar contatar contactar entrevistar analisar pesquisar avaliar revisar rever estudar treinar capacitar formar enviar apresentar testar reunir promover coletar recolher planejar planear apoiar responder",
    routine: "manter continuar garantir assegurar",
    raise: "incrementar crescer subir elevar dobrar duplicar triplicar ampliar expandir aumento",
    lower: "reduzir diminuir baixar cortar encurtar minimizar eliminar cair evitar redução",
    keep: "manter conservar",
    soft: "melhorar otimizar fortalecer reforçar fomentar impulsionar potencializar",
    gain: "alcançar atingir conseguir ganhar conquistar captar obter chegar fechar assinar vender atrair gerar",
    adopt: "usam usar utilizam utilizar compram comprar renovam recomendam concluem completam voltam ativos pagam inscrevem",
    decide: "obter receber aprova concedida assinado certificada aceita conquistar homologado",
    artefact:
      "site página aplicativo app aplicação portal plataforma painel relatório documento manual guia ferramenta sistema campanha crm função funcionalidade integração artigo vídeo política plano estratégia programa projeto loja módulo",
    event:
      "reunião reuniões entrevista oficina treinamento formação curso visita chamada ligações pesquisa evento webinar conferência feira workshops",
    decision: "certificado licença alvará patente aprovação auditoria acreditação acordo contrato conselho regulador ministério prêmio",
    people:
      "cliente usuários utilizadores funcionários colaboradores pacientes alunos estudantes cidadãos agricultores famílias voluntários parceiros fornecedores membros pessoas doadores negócios",
    vague:
      "experiência cultura qualidade comunicação colaboração inovação transparência marca excelência melhor bom boa inovadora ágil eficiente satisfeitos felizes",
    generic: "equipe empresa processo produto departamento organização internos",
    metric: "satisfação pedidos downloads cadastros",
    measure: "taxa percentual percentagem porcentagem número média proporção",
    percent: "taxa percentual percentagem retenção rotatividade conversão margem absenteísmo churn",
    points: "pontuação nota",
    money: "vendas receita custo faturamento lucro",
    duration: "tempo prazo duração",
    falling: "custo rotatividade reclamações erros incidentes devoluções acidentes absenteísmo tempo prazo evasão churn",
    more: "mais maior",
    fewer: "menos menor",
    goal: "meta objetivo orçamento",
    frequency: "semanal semanais mensal mensais diária diariamente toda_semana todo_mês",
    position: "preferida favorita líder referência simples",
    from: "de desde",
    to: "para a até",
    by: "em",
    least: "pelo_menos no_mínimo",
    most: "no_máximo",
    under: "menos_de abaixo_de inferior_a abaixo_dos",
    over: "mais_de acima_de superior_a",
    between: "entre",
    now: "atualmente hoje atual",
    within: "dentro em",
    about: "cerca aproximadamente o a os as um uma média",
    per: "por cada ao à",
    all: "todos cada",
    and: "e",
    clause: "que para com",
    is: "é são está estão foi",
    of: "de em",
    month: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    until: "antes_de até desde em no",
    filler: "o a os as um uma de do da dos das e em no na nos nas com para por que se seu sua nosso nossa novo nova ao é são como ser mais",
  },
  numbers:
    "sem:!0 nenhum:!0 zero:0 um:1 uma:1 dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 doze:12 quinze:15 vinte:20 trinta:30 cem:100 mil:*1000 milhão:*1000000 milhões:*1000000 bilhões:*1000000000 metade:/2 terço:/3 dobro:x2 dobrar:x2 duplicar:x2 triplicar:x3",
  units:
    "pontos:points segundo:s segundos:s minuto:min minutos:min hora:h horas:h dia:d dias:d semana:weeks semanas:weeks mês:months meses:months ano:years anos:years reais:BRL euros:EUR toneladas:t por_cento:%",
};

import type { Furniture } from './furniture.ts'

// Furniture in other languages: on a page of its language, and on pages in English that a foreign system serves. No \b
// here: it knows only English letters.
const END = '[\\s.!?:…»›>→|]*'
const whole = (by: string, body: string, where: Furniture['where'] = 'anywhere'): Furniture => ({
  by,
  where,
  pattern: new RegExp(`^(?:${body})${END}$`, 'i'),
})

const MONTHS =
  'jan(?:uar|vier|eiro|uari)|gennaio|enero|января|stycznia|feb(?:ruar|braio|rero|ruari)|février|fevereiro|февраля|lutego|m(?:ärz|ars|arzo|arço|aart|aret)|марта|marca|avril|aprile|abril|апреля|kwietnia|mai|maggio|mayo|maio|mei|мая|maja|ju[in]ni|juin|giugno|junio|junho|июня|czerwca|juli|juillet|luglio|julio|julho|июля|lipca|août|agosto|augustus|agustus|августа|sierpnia|sept?(?:embre|iembre)|setembro|settembre|сентября|września|o[kc]tober|octobre|octubre|outubro|ottobre|октября|października|no[vb](?:embre|iembre|embro)|ноября|listopada|de[zcs]ember|décembre|dic(?:embre|iembre)|dezembro|декабря|grudnia'

export const ABROAD: readonly Furniture[] = [
  // Réservé aux abonnés · Nur für Abonnenten
  whole(
    'paywall',
    `(?:cet article est |article )?réservé (?:à nos|aux) abonnés.{0,80}|nur für abonnenten|weiterlesen mit .{0,60}|(?:contenido|artículo) (?:exclusivo )?(?:para|solo) suscriptores.{0,60}|только для подписчиков`,
  ),
  // Teilen · Partager cet article · Поделиться
  whole(
    'share',
    `(?:auf .{2,20} |artikel |per .{2,20} )?teilen|merken|drucken|(?:link|url) kopieren|partager(?: (?:cet article|sur) ?.{0,20})?|imprimer|copier le lien|compartir(?: en .{2,20})?|imprimir|copiar enlace|condividi(?: su .{2,20})?|stampa|compartilh(?:ar|e)(?: .{2,20})?|delen|udostępnij|поделиться(?: .{2,20})?|поділитися(?: .{2,20})?|поширити|скопировать ссылку|paylaş|bagikan`,
  ),
  // Lesen Sie auch: … · Читайте также: …
  whole(
    'pointer',
    `(?:lesen sie (?:auch|mehr|hier)|mehr dazu|siehe auch|(?:à )?lire (?:aussi|également|la suite)|voir aussi|le[ae] también|ver también|te puede interesar|leggi anche|leia (?:também|mais)|veja também|lees (?:ook|meer)|czytaj (?:także|też|więcej)|zobacz (?:też|także)|läs (?:också|mer)|les også|læs også|lue myös|(?:чита(?:йте|ть)|смотрите) также|читайте також|дивіться також|ilginizi çekebilir|baca juga|اقرأ أيضا|اقرأ المزيد)(?:\\s*[:|–-]?\\s*.{0,160})?`,
  ),
  // Mehr zum Thema · Sur le même sujet · По теме
  whole(
    'related',
    `mehr zum thema|(?:das könnte (?:sie|dich) )?auch interess(?:ant|ieren)|meist ?gelesen(?:e artikel)?|weitere artikel|sur le même sujet|articles? (?:liés|similaires)|(?:les )?plus lus|(?:noticias|artículos) relacionad[oa]s|(?:lo )?más leídos?|articoli correlati|(?:i )?più letti|(?:notícias|matérias|artigos) relacionad[oa]s|mais lidas|gerelateerd(?:e .{2,20})?|meest gelezen|(?:похожие|другие|последние) (?:новости|статьи|материалы)|(?:(?:материалы|новости|ещё|еще) )?по теме|популярное|самое читаемое|(?:новини )?за темою|популярне|najczęściej czytane|powiązane artykuły|مواضيع ذات صلة`,
  ),
  // Anzeige · Publicité · Реклама
  whole(
    'navigation',
    'anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklam[ae]?|annons|annonce|mainos|реклама|iklan|إعلان',
  ),
  whole(
    'newsletter',
    `(?:abonnez-vous|inscrivez-vous|je m(?:'|’)abonne|(?:jetzt )?(?:newsletter )?(?:abonnieren|bestellen)|suscr[íi]b(?:ete|ase|irse)|iscriviti|inscreva-se|assine|подпи(?:шитесь|сывайтесь)|підпи(?:шіться|суйтесь)|zapisz się|abone ol(?:un)?|berlangganan)(?:\\s.{0,120})?`,
  ),
  whole(
    'consent',
    `.{0,60}(?:alle rechte vorbehalten|tous droits réservés|(?:todos los )?derechos reservados|tutti i diritti riservati|todos os direitos reservados|все права защищены|всі права захищені|wszelkie prawa zastrzeżone|tüm hakları saklıdır|alle rechten voorbehouden).{0,100}|(?:wir verwenden|diese (?:web)?seite verwendet|ce site utilise des|nous utilisons des|est[ea] (?:sitio|web|site).{0,12} utiliza|questo sito utilizza(?: i)?|мы используем(?: файлы)?) cookies?.{0,200}`,
  ),
  whole(
    'comments',
    `(?:\\d+ )?(?:kommentare?|commentaires?|comentarios?|commenti|comentários?|комментари(?:и|й|ев|я)|коментар(?:і|ів)|reacties|komentarze)(?: ?\\(?\\d+\\)?)?|(?:kommentar|commentaire) (?:schreiben|verfassen)|оставить комментарий`,
  ),
  // sexta-feira, 5 de janeiro de 2026 às 20:13 · 5. Januar 2026
  whole(
    'dates',
    `(?:[^\\d.!?]{2,30},? )?\\d{1,2}\\.?º? (?:de |di )?(?:${MONTHS})(?: de[l]?)? \\d{4}[^.!?]{0,24}`,
    'edges',
  ),
  // Startseite · Zum Inhalt springen
  whole(
    'navigation',
    'startseite|zum (?:haupt)?inhalt(?: springen)?|nach oben|zurück(?: zur .{2,20})?|menü|suche|accueil|aller au contenu|recherche(?:r)?|inicio|ir al contenido|buscar|início|главная(?: страница)?|поиск|меню|головна|пошук|الرئيسية|strona główna|anasayfa|beranda',
    'edges',
  ),
]

/** First words of furniture in other languages of more than 70 units. */
export const OPENERS_ABROAD = new Set(
  'lesen mehr siehe lire à voir lea lee ver te leggi leia veja lees czytaj zobacz läs les læs lue читайте читать смотрите дивіться ilginizi baca اقرأ abonnez-vous abonnez inscrivez jetzt newsletter suscríbete suscríbase iscriviti inscreva assine подпишитесь подписывайтесь підпишіться підписуйтесь zapisz abone alle tous todos tutti все всі wszelkie tüm wir diese ce nous este esta questo мы cet'.split(
    ' ',
  ),
)

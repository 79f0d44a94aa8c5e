"""Texts of the programme in three languages: the French is the source's, the rest is translated here."""

from __future__ import annotations

from example_forum.stage import Names

DAY: Names = {
    "fr": "Journée nationale de l’industrie {year}",
    "ar": "اليوم الوطني للصناعة {year}",
    "en": "National Industry Day {year}",
}

# Reports on each edition; `{theme}` is the source's own words.
EDITIONS: dict[str, Names] = {
    "1": {
        "fr": "Première édition, tenue à Casablanca le 29 mars 2023 : cinq panels, deux conventions, "
        "le lancement d’une banque de projets innovants (un premier lot de 50 projets tirés de "
        "brevets libres d’exploitation au Maroc) et celui de la plateforme IP Marketplace. Les "
        "intitulés des panels n’ont pas été retrouvés ; leurs sujets sont donnés à la place.",
        "ar": "الدورة الأولى، المنعقدة بالدار البيضاء في 29 مارس 2023: خمس حلقات نقاش، واتفاقيتان، وإطلاق "
        "بنك للمشاريع المبتكرة (دفعة أولى من 50 مشروعا مستمدا من براءات حرة الاستغلال بالمغرب) ومنصة "
        "IP Marketplace. لم يُعثر على عناوين حلقات النقاش، فأُدرجت مواضيعها بدلا منها.",
        "en": "First edition, held in Casablanca on 29 March 2023: five panels, two conventions, the "
        "launch of a bank of innovative projects (a first batch of 50 projects on patents free to use "
        "in Morocco) and of the IP Marketplace platform. The titles of the panels were not found; "
        "their subjects are given instead.",
    },
    "2": {
        "fr": "Deuxième édition, tenue à Benguerir le 16 octobre 2024. Thème : « {theme} ». Cinq "
        "panels ; au moins trois conventions. Deux titres de presse arabophones rapportent un autre "
        "slogan.",
        "ar": "الدورة الثانية، المنعقدة بابن جرير في 16 أكتوبر 2024. الشعار: «{theme}». خمس حلقات نقاش، "
        "وثلاث اتفاقيات على الأقل. وأوردت صحيفتان ناطقتان بالعربية شعارا آخر.",
        "en": "Second edition, held in Benguerir on 16 October 2024. Theme, in translation: “Opening a "
        "new industrial era, driven towards and by sovereignty: a Royal vision in the service of "
        "citizens and regions”. Five panels; at least three conventions. Two Arabic-language outlets "
        "print another slogan.",
    },
    "3": {
        "fr": "Troisième édition, tenue à Rabat les 3 et 4 novembre 2025. Thème : « {theme} ». Cinq "
        "panels, cinq conventions et une exposition consacrée au Made in Morocco. Un titre de presse "
        "arabophone formule le thème autrement.",
        "ar": "الدورة الثالثة، المنعقدة بالرباط يومي 3 و4 نونبر 2025. الشعار: «{theme}». خمس حلقات نقاش، "
        "وخمس اتفاقيات، ومعرض مخصص لعلامة «صُنع في المغرب». وأوردت صحيفة ناطقة بالعربية صيغة أخرى للشعار.",
        "en": "Third edition, held in Rabat on 3 and 4 November 2025. Theme, in translation: “Made in "
        "Morocco: a guarantee of quality and competitiveness, and a lever of integrated regional "
        "development”. Five panels, five conventions and an exhibition of Made in Morocco. An "
        "Arabic-language outlet words the theme differently.",
    },
}

# Keyed by the words of editions.csv; where those are English, the French is a translation too.
TRANSLATED: dict[str, Names] = {
    "investment nationally and regionally": {
        "fr": "Investissement à l’échelle nationale et régionale",
        "ar": "الاستثمار على الصعيدين الوطني والجهوي",
        "en": "Investment nationally and regionally",
    },
    "environment for industrial investment and structural causes that hamper competitiveness": {
        "fr": "Climat de l’investissement industriel et freins structurels à la compétitivité",
        "ar": "مناخ الاستثمار الصناعي والعوائق البنيوية أمام التنافسية",
        "en": "Environment for industrial investment and structural causes that hamper "
        "competitiveness",
    },
    "Made in Morocco": {"fr": "Made in Morocco", "ar": "صُنع في المغرب", "en": "Made in Morocco"},
    "innovation for industry and SMEs in ecosystems": {
        "fr": "Innovation pour l’industrie et les PME au sein des écosystèmes",
        "ar": "الابتكار من أجل الصناعة والمقاولات الصغرى والمتوسطة داخل المنظومات",
        "en": "Innovation for industry and SMEs in ecosystems",
    },
    "sustainable transition and synergies between federations": {
        "fr": "Transition durable et synergies entre fédérations",
        "ar": "الانتقال المستدام وأوجه التآزر بين الفدراليات",
        "en": "Sustainable transition and synergies between federations",
    },
    "la souveraineté industrielle et le potentiel des régions": {
        "ar": "السيادة الصناعية ومؤهلات الجهات",
        "en": "Industrial sovereignty and the potential of the regions",
    },
    "la montée en gamme des écosystèmes industriels": {
        "ar": "الارتقاء النوعي للمنظومات الصناعية",
        "en": "Moving industrial ecosystems upmarket",
    },
    "les nouveaux paris industriels et technologiques": {
        "ar": "الرهانات الصناعية والتكنولوجية الجديدة",
        "en": "New industrial and technological ventures",
    },
    "la transition énergétique": {"ar": "الانتقال الطاقي", "en": "The energy transition"},
    "l’innovation et la compétitivité économique": {
        "ar": "الابتكار والتنافسية الاقتصادية",
        "en": "Innovation and economic competitiveness",
    },
    "Made in Morocco et attractivité industrielle": {
        "ar": "«صُنع في المغرب» والجاذبية الصناعية",
        "en": "Made in Morocco and industrial attractiveness",
    },
    "développement et intégration des territoires": {
        "ar": "تنمية المجالات الترابية واندماجها",
        "en": "Development and integration of the regions",
    },
    "innovation et formation des talents": {
        "ar": "الابتكار وتكوين الكفاءات",
        "en": "Innovation and the training of talent",
    },
    "intelligence économique comme levier de compétitivité": {
        "ar": "الذكاء الاقتصادي رافعة للتنافسية",
        "en": "Economic intelligence as a lever of competitiveness",
    },
    "grands chantiers nationaux": {
        "ar": "الأوراش الوطنية الكبرى",
        "en": "Major national projects",
    },
}

# How far the collectors trusted a row.
CONFIDENCE: dict[str, Names] = {
    "high": {"fr": "élevée", "ar": "عالية", "en": "high"},
    "medium": {"fr": "moyenne", "ar": "متوسطة", "en": "medium"},
}

PANELS: dict[str, Names] = {
    "as reported": {
        "fr": "Tel que rapporté. Sources : {source} (fiabilité : {trust}).",
        "ar": "كما ورد في المصادر: \u2066{source}\u2069 (درجة الموثوقية: {trust}).",
        "en": "As reported. Sources: {source} (confidence: {trust}).",
    },
    "convention": {
        "fr": "Convention rapportée : {object}. Parties : {parties}. Source : {source} (fiabilité : {trust})",
        "ar": "اتفاقية كما وردت بالفرنسية: «\u2066{object}\u2069». الأطراف: {parties}. المصدر: "
        "\u2066{source}\u2069 (درجة الموثوقية: {trust})",
        "en": "Convention as reported, in French: “{object}”. Parties: {parties}. Source: {source} "
        "(confidence: {trust})",
    },
    "unnamed": {
        "fr": "non toutes nommées dans la source",
        "ar": "لم يذكرها المصدر كلها",
        "en": "not all named in the source",
    },
    "title": {
        "fr": "Panel de cette édition, sous son intitulé tel que rapporté. Rien n’y est proposé ni voté.",
        "ar": "إحدى حلقات النقاش في هذه الدورة، بعنوانها كما ورد بالفرنسية. لا مقترحات فيها ولا تصويت.",
        "en": "A panel of this edition, titled as reported in French. Nothing is proposed or voted "
        "on here.",
    },
    "subjects": {
        "fr": "Sujet d’un panel de cette édition : l’intitulé du panel n’a pas été retrouvé. Rien n’y "
        "est proposé ni voté.",
        "ar": "موضوع إحدى حلقات النقاش في هذه الدورة: لم يُعثر على عنوان الحلقة. لا مقترحات فيها ولا تصويت.",
        "en": "The subject of a panel of this edition: its title was not found. Nothing is proposed "
        "or voted on here.",
    },
    "at work": {
        "fr": "L’intitulé est celui du panel de 2025 ; les membres, les textes et les votes sont "
        "inventés pour l’exemple. Les sources sont citées dans le groupe de l’édition.",
        "ar": "العنوان هو عنوان حلقة النقاش لسنة 2025؛ أما الأعضاء والنصوص وعمليات التصويت فمتخيلة على سبيل "
        "المثال. والمصادر مذكورة في مجموعة الدورة.",
        "en": "The title is that of the 2025 panel; members, texts and votes are invented as examples. "
        "The sources are given in the edition’s group.",
    },
}

# For each active panel: its mission and its deliverables.
MISSIONS: dict[str, tuple[Names, list[Names]]] = {
    "label": (
        {
            "fr": "Donner au label Made in Morocco des règles que chaque filière puisse appliquer et "
            "que chacun puisse vérifier, et en faire un argument d’investissement.",
            "ar": "وضع قواعد لعلامة «صُنع في المغرب» يستطيع كل قطاع تطبيقها ويستطيع أي كان التحقق منها، "
            "وجعلها حجة لجلب الاستثمار.",
            "en": "Give the Made in Morocco label rules that every sector can apply and anybody can "
            "check, and make it an argument for investment.",
        },
        [
            {
                "fr": "Une méthode commune de calcul de la valeur ajoutée locale",
                "ar": "منهجية مشتركة لاحتساب القيمة المضافة المحلية",
                "en": "One method to calculate local value added",
            },
            {
                "fr": "Un registre public des produits labellisés",
                "ar": "سجل عمومي للمنتجات الحاملة للعلامة",
                "en": "A public register of labelled products",
            },
        ],
    ),
    "territories": (
        {
            "fr": "Relier les capacités industrielles des régions entre elles et aux donneurs d’ordre, "
            "pour que chaque territoire trouve sa place dans les chaînes de valeur.",
            "ar": "ربط القدرات الصناعية للجهات فيما بينها ومع أصحاب الطلبيات، حتى يجد كل مجال ترابي "
            "مكانه في سلاسل القيمة.",
            "en": "Connect the industrial capacities of the regions with one another and with buyers, "
            "so that each finds its place in the value chains.",
        },
        [
            {
                "fr": "Un recensement des capacités industrielles par région",
                "ar": "جرد للقدرات الصناعية حسب الجهات",
                "en": "An inventory of industrial capacities by region",
            }
        ],
    ),
    "talents": (
        {
            "fr": "Rapprocher la formation, la recherche et l’atelier : des métiers décrits en commun, "
            "des apprentis accueillis, des résultats de recherche repris par l’industrie.",
            "ar": "التقريب بين التكوين والبحث والورشة: مهن تُوصف وصفا مشتركا، ومتدرجون يُستقبلون، ونتائج "
            "بحث تتبناها الصناعة.",
            "en": "Bring training, research and the workshop closer: trades described together, "
            "apprentices taken in, research results taken up by industry.",
        },
        [
            {
                "fr": "Un référentiel commun des métiers en tension",
                "ar": "دليل مرجعي مشترك للمهن التي تعرف خصاصا",
                "en": "A common reference of the trades in short supply",
            }
        ],
    ),
    "intelligence": (
        {
            "fr": "Partager la veille sur les marchés, les normes et les techniques, sans exposer les "
            "données des entreprises.",
            "ar": "تقاسم اليقظة بشأن الأسواق والمعايير والتقنيات دون كشف معطيات المقاولات.",
            "en": "Share the watch on markets, standards and techniques without exposing companies’ "
            "data.",
        },
        [
            {
                "fr": "Une note de veille trimestrielle commune aux fédérations",
                "ar": "نشرة يقظة فصلية مشتركة بين الفدراليات",
                "en": "A quarterly watch note shared by the federations",
            }
        ],
    ),
    "projects": (
        {
            "fr": "Préparer l’industrie aux besoins des grands chantiers : les connaître tôt, y répondre "
            "ensemble, mesurer la part locale.",
            "ar": "تهيئة الصناعة لحاجيات الأوراش الكبرى: معرفتها مبكرا، والاستجابة لها جماعيا، وقياس "
            "نسبة الإدماج المحلي فيها.",
            "en": "Prepare industry for the needs of major projects: know them early, answer them "
            "together, measure the local content.",
        },
        [
            {
                "fr": "Un calendrier partagé des besoins",
                "ar": "جدول زمني مشترك للحاجيات",
                "en": "A shared calendar of needs",
            }
        ],
    ),
}

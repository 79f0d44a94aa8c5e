"""Descriptions of real bodies as their sources report them, by the acronym of their row in `facts/`.

The French repeats the source; the Arabic and the English translate the French. A number of a law has a dot in
Arabic, as in the official gazette: a hyphen would reverse the order of its parts on the screen.
"""

from __future__ import annotations

from example_forum.stage import Names

REPORTED: dict[str, Names] = {
    # federations.csv
    "FENELEC": {
        "fr": "Fédération externe, selon toute apparence (à vérifier). Signataire d’une convention de la "
        "Journée nationale de l’industrie en 2024.",
        "ar": "فدرالية خارجية على ما يبدو (في حاجة إلى التحقق). وقعت اتفاقية في اليوم الوطني للصناعة سنة "
        "2024.",
        "en": "An external federation, by all appearances (to be verified). Signed a convention of the "
        "National Industry Day in 2024.",
    },
    "FIMME": {
        "fr": "Fédération externe, dotée de ses propres statuts (dahir 1-58-376). Signataire d’une "
        "convention de la Journée nationale de l’industrie en 2024.",
        "ar": "فدرالية خارجية لها نظامها الأساسي الخاص (الظهير رقم 1.58.376). وقعت اتفاقية في اليوم الوطني "
        "للصناعة سنة 2024.",
        "en": "An external federation with statutes of its own (dahir 1-58-376). Signed a convention of "
        "the National Industry Day in 2024.",
    },
    "FEDIC": {
        "fr": "Signataire d’une convention de la Journée nationale de l’industrie en 2024.",
        "ar": "وقعت اتفاقية في اليوم الوطني للصناعة سنة 2024.",
        "en": "Signed a convention of the National Industry Day in 2024.",
    },
    "FA": {
        "fr": "Fédération interne de la CGEM. Signataire de conventions de la Journée nationale de "
        "l’industrie en 2024.",
        "ar": "فدرالية داخلية للاتحاد العام لمقاولات المغرب. وقعت اتفاقيات في اليوم الوطني للصناعة سنة 2024.",
        "en": "An internal federation of CGEM. Signed conventions of the National Industry Day in 2024.",
    },
    "FCP": {
        "fr": "Signataire de conventions de la Journée nationale de l’industrie en 2024 et, pour les "
        "intrants pharmaceutiques, en 2025.",
        "ar": "وقعت اتفاقيات في اليوم الوطني للصناعة سنة 2024، واتفاقية المدخلات الصيدلية سنة 2025.",
        "en": "Signed conventions of the National Industry Day in 2024 and, on pharmaceutical inputs, in "
        "2025.",
    },
    "FMP": {
        "fr": "Signataire d’une convention de la Journée nationale de l’industrie en 2024 et des "
        "conventions de sourcing de juin 2022.",
        "ar": "وقعت اتفاقية في اليوم الوطني للصناعة سنة 2024، واتفاقيات التزود في يونيو 2022.",
        "en": "Signed a convention of the National Industry Day in 2024, and the sourcing conventions of "
        "June 2022.",
    },
    "FENAGRI": {
        "fr": "Fédération externe. Signataire des conventions de sourcing de juin 2022.",
        "ar": "فدرالية خارجية. وقعت اتفاقيات التزود في يونيو 2022.",
        "en": "An external federation. Signed the sourcing conventions of June 2022.",
    },
    "FENIP": {
        "fr": "Signataire des conventions de sourcing de juin 2022.",
        "ar": "وقعت اتفاقيات التزود في يونيو 2022.",
        "en": "Signed the sourcing conventions of June 2022.",
    },
    "FIFAGE": {
        "fr": "Fédération interne de la CGEM.",
        "ar": "فدرالية داخلية للاتحاد العام لمقاولات المغرب.",
        "en": "An internal federation of CGEM.",
    },
    "FCS": {
        "fr": "Fédération interne de la CGEM. 2 070 membres, dont 64 associations (2020).",
        "ar": "فدرالية داخلية للاتحاد العام لمقاولات المغرب. عدد أعضائها 2070، منهم 64 جمعية (2020).",
        "en": "An internal federation of CGEM. 2,070 members, of which 64 are associations (2020).",
    },
    "FICC": {
        "fr": "Fédération interne de la CGEM.",
        "ar": "فدرالية داخلية للاتحاد العام لمقاولات المغرب.",
        "en": "An internal federation of CGEM.",
    },
    "FPM": {
        "fr": "Fédération interne de la CGEM. 240 membres.",
        "ar": "فدرالية داخلية للاتحاد العام لمقاولات المغرب. عدد أعضائها 240.",
        "en": "An internal federation of CGEM. 240 members.",
    },
    "FSBF": {
        "fr": "Fédération interne de la CGEM.",
        "ar": "فدرالية داخلية للاتحاد العام لمقاولات المغرب.",
        "en": "An internal federation of CGEM.",
    },
    "FMIIP": {
        "fr": "Partie à la convention sur les intrants pharmaceutiques de 2025. Seul le sigle est dans la "
        "source ; l’intitulé complet reste à vérifier.",
        "ar": "طرف في اتفاقية المدخلات الصيدلية لسنة 2025. لا يرد في المصدر سوى الاسم المختصر؛ ولا يزال "
        "الاسم الكامل في حاجة إلى التحقق.",
        "en": "A party to the convention on pharmaceutical inputs of 2025. The source gives the acronym "
        "only; the full name is still to be verified.",
    },
    "AMITH": {
        "fr": "Association externe, selon toute apparence (à vérifier).",
        "ar": "جمعية خارجية على ما يبدو (في حاجة إلى التحقق).",
        "en": "An external association, by all appearances (to be verified).",
    },
    "GIMAS": {
        "fr": "Groupement externe, selon toute apparence (à vérifier). 130 entreprises membres sur 140, soit "
        "97 % du chiffre d’affaires du secteur (2019).",
        "ar": "تجمع خارجي على ما يبدو (في حاجة إلى التحقق). يضم 130 مقاولة من أصل 140، تحقق 97 في المائة من "
        "رقم معاملات القطاع (2019).",
        "en": "An external group, by all appearances (to be verified). 130 member companies out of 140, with "
        "97% of the sector’s turnover (2019).",
    },
    "APEBI": {
        "fr": "Fédération externe, dotée de ses propres statuts.",
        "ar": "فدرالية خارجية لها نظامها الأساسي الخاص.",
        "en": "An external federation with statutes of its own.",
    },
    "FNBTP": {
        "fr": "Fédération externe, selon toute apparence (à vérifier).",
        "ar": "فدرالية خارجية على ما يبدو (في حاجة إلى التحقق).",
        "en": "An external federation, by all appearances (to be verified).",
    },
    "FMCI": {
        "fr": "Fédération externe. Cinq commissions statutaires et cinq commissions de mandat. Son "
        "appartenance à la CGEM n’est pas vérifiée.",
        "ar": "فدرالية خارجية. لها خمس لجان نظامية وخمس لجان لمدة الانتداب. ولم يُتحقق من انتمائها إلى "
        "الاتحاد العام لمقاولات المغرب.",
        "en": "An external federation. Five committees under its statutes and five for the term of office. "
        "Its membership of CGEM is not verified.",
    },
    "FE": {
        "fr": "40 membres (2022). Bureaux au siège de la CGEM.",
        "ar": "عدد أعضائها 40 (2022). مكاتبها بمقر الاتحاد العام لمقاولات المغرب.",
        "en": "40 members (2022). Offices at the headquarters of CGEM.",
    },
    "FNM": {
        "fr": "Fédération de la minoterie, telle que rapportée.",
        "ar": "فدرالية المطاحن، كما وردت في المصدر.",
        "en": "The flour millers’ federation, as reported.",
    },
    "FICOPAM": {
        "fr": "Au sein de la FENAGRI. Fondée en 1967. L’intitulé complet reste à vérifier.",
        "ar": "ضمن فدرالية FENAGRI. تأسست سنة 1967. ولا يزال اسمها الكامل في حاجة إلى التحقق.",
        "en": "Within FENAGRI. Founded in 1967. The full name is still to be verified.",
    },
    "FISA": {
        "fr": "Au sein de la FENAGRI (2013). L’intitulé complet reste à vérifier.",
        "ar": "ضمن فدرالية FENAGRI (2013). ولا يزال اسمها الكامل في حاجة إلى التحقق.",
        "en": "Within FENAGRI (2013). The full name is still to be verified.",
    },
    "FEDEC": {
        "fr": "Dotée de ses propres statuts. Son appartenance à la CGEM n’est pas vérifiée.",
        "ar": "لها نظامها الأساسي الخاص. ولم يُتحقق من انتمائها إلى الاتحاد العام لمقاولات المغرب.",
        "en": "With statutes of its own. Its membership of CGEM is not verified.",
    },
    "COMADER": {
        "fr": "Confédération fondée en avril 2006.",
        "ar": "كونفدرالية تأسست في أبريل 2006.",
        "en": "A confederation founded in April 2006.",
    },
    "FEMADEL": {
        "fr": "Selon la source, une organisation apparue en 2014 dans le même secteur que la FENELEC ; la "
        "source rapporte que sa reconnaissance a été refusée.",
        "ar": "حسب المصدر، هيئة ظهرت سنة 2014 في القطاع نفسه الذي تنشط فيه FENELEC؛ ويفيد المصدر بأن "
        "الاعتراف بها قوبل بالرفض.",
        "en": "According to the source, an organisation that appeared in 2014 in the same sector as FENELEC; "
        "the source reports that it was refused recognition.",
    },
    # institutions.csv
    "MIC": {
        "fr": "Ministère. Coorganisateur de la Journée nationale de l’industrie.",
        "ar": "وزارة. تشارك في تنظيم اليوم الوطني للصناعة.",
        "en": "A ministry. Co-organiser of the National Industry Day.",
    },
    "CGEM": {
        "fr": "Organisation patronale fondée en 1947. Coorganisatrice de la Journée nationale de "
        "l’industrie. En 2018 : 34 fédérations sectorielles, 174 associations, plus de 90 000 membres "
        "directs et affiliés ; douze régions et une treizième pour la diaspora.",
        "ar": "هيئة لأرباب العمل تأسست سنة 1947. تشارك في تنظيم اليوم الوطني للصناعة. في سنة 2018: 34 "
        "فدرالية "
        "قطاعية، و174 جمعية، وأكثر من 90 ألف عضو مباشر ومنتسب؛ واثنتا عشرة جهة، وجهة ثالثة عشرة لمغاربة "
        "العالم.",
        "en": "An employers’ organisation founded in 1947. Co-organiser of the National Industry Day. In "
        "2018: 34 sector federations, 174 associations, more than 90,000 direct and affiliated members; "
        "twelve regions and a thirteenth for Moroccans abroad.",
    },
    "OMPIC": {
        "fr": "Établissement public. Signataire d’une convention en 2023 ; gère ipmarketplace.ma.",
        "ar": "مؤسسة عمومية. وقعت اتفاقية سنة 2023؛ وتدبر موقع ipmarketplace.ma.",
        "en": "A public institution. Signed a convention in 2023; runs ipmarketplace.ma.",
    },
    "IMANOR": {
        "fr": "Établissement public (loi 12-06), sous la tutelle du ministère chargé de l’industrie et du "
        "commerce. Signataire, en 2025, de la convention sur le label Made in Morocco.",
        "ar": "مؤسسة عمومية (القانون رقم 12.06) تحت وصاية الوزارة المكلفة بالصناعة والتجارة. وقعت سنة 2025 "
        "اتفاقية علامة «صُنع في المغرب».",
        "en": "A public institution (law 12-06), under the ministry in charge of industry and trade. Signed "
        "the convention on the Made in Morocco label in 2025.",
    },
    "AMDIE": {
        "fr": "Agence publique née de la fusion de l’AMDI, de Maroc Export et de l’OFEC (loi 60-16).",
        "ar": "وكالة عمومية نشأت عن إدماج AMDI وMaroc Export وOFEC (القانون رقم 60.16).",
        "en": "A public agency born of the merger of AMDI, Maroc Export and OFEC (law 60-16).",
    },
    "Maroc PME (ANPME)": {
        "fr": "Agence publique. Signataire, en 2025, du contrat-programme des machines et outils "
        "industriels.",
        "ar": "وكالة عمومية. وقعت سنة 2025 عقد برنامج الآلات والأدوات الصناعية.",
        "en": "A public agency. Signed the programme contract for industrial machines and tools in 2025.",
    },
    "OFPPT": {
        "fr": "Établissement public.",
        "ar": "مؤسسة عمومية.",
        "en": "A public institution.",
    },
    "CRI": {
        "fr": "Établissement public (loi 47-18) ; depuis le décret 2.23.310 de 2023, sous l’autorité du chef "
        "du gouvernement. Son conseil est présidé par le wali de la région.",
        "ar": "مؤسسة عمومية (القانون رقم 47.18)؛ تحت سلطة رئيس الحكومة منذ المرسوم رقم 2.23.310 لسنة 2023. "
        "ويرأس مجلسها والي الجهة.",
        "en": "A public institution (law 47-18); since decree 2.23.310 of 2023 under the authority of the "
        "head of government. The wali of the region chairs its board.",
    },
    "CESE": {
        "fr": "Institution constitutionnelle. Représentée à la Journée nationale de l’industrie de 2024.",
        "ar": "مؤسسة دستورية. كانت ممثلة في اليوم الوطني للصناعة لسنة 2024.",
        "en": "A constitutional institution. Represented at the National Industry Day of 2024.",
    },
    "MICEPP": {
        "fr": "Ministère. Signataire d’une convention en 2025.",
        "ar": "وزارة. وقعت اتفاقية سنة 2025.",
        "en": "A ministry. Signed a convention in 2025.",
    },
    "Budget": {
        "fr": "Ministère. Signataire, en 2025, du contrat-programme des machines et outils industriels.",
        "ar": "وزارة. وقعت سنة 2025 عقد برنامج الآلات والأدوات الصناعية.",
        "en": "A ministry. Signed the programme contract for industrial machines and tools in 2025.",
    },
    "Santé": {
        "fr": "Ministère. Signataire, en 2025, de la convention sur les intrants pharmaceutiques.",
        "ar": "وزارة. وقعت سنة 2025 اتفاقية المدخلات الصيدلية.",
        "en": "A ministry. Signed the convention on pharmaceutical inputs in 2025.",
    },
    "AMMPS": {
        "fr": "Agence publique. Signataire d’une convention en 2025. Seul le sigle est dans la source ; "
        "l’intitulé complet reste à vérifier.",
        "ar": "وكالة عمومية. وقعت اتفاقية سنة 2025. لا يرد في المصدر سوى الاسم المختصر؛ ولا يزال الاسم "
        "الكامل في حاجة إلى التحقق.",
        "en": "A public agency. Signed a convention in 2025. The source gives the acronym only; the full "
        "name is still to be verified.",
    },
    "ONEE": {
        "fr": "Établissement public. Signataire d’une convention en 2024.",
        "ar": "مؤسسة عمومية. وقعت اتفاقية سنة 2024.",
        "en": "A public institution. Signed a convention in 2024.",
    },
    "ONCF": {
        "fr": "Établissement public. Signataire, en 2025, de la convention sur la plateforme technique de "
        "l’industrie ferroviaire.",
        "ar": "مؤسسة عمومية. وقعت سنة 2025 اتفاقية المنصة التقنية للصناعة السككية.",
        "en": "A public institution. Signed the convention on the technical platform of the railway industry "
        "in 2025.",
    },
    "UM6P": {
        "fr": "Université. Lieu de la Journée nationale de l’industrie de 2024 ; signataire en 2025.",
        "ar": "جامعة. احتضنت اليوم الوطني للصناعة لسنة 2024؛ ومن الموقعين سنة 2025.",
        "en": "A university. Venue of the National Industry Day of 2024; a signatory in 2025.",
    },
    "INNOVX": {
        "fr": "Opérateur d’innovation. Signataire d’une convention en 2025.",
        "ar": "فاعل في مجال الابتكار. وقع اتفاقية سنة 2025.",
        "en": "An innovation operator. Signed a convention in 2025.",
    },
    "CERIMME": {
        "fr": "Centre technique. Signataire, en 2025, de la convention sur la plateforme technique de "
        "l’industrie ferroviaire.",
        "ar": "مركز تقني. وقع سنة 2025 اتفاقية المنصة التقنية للصناعة السككية.",
        "en": "A technical centre. Signed the convention on the technical platform of the railway industry "
        "in 2025.",
    },
    "Cluster MTA": {
        "fr": "Cluster. Signataire, en 2025, du contrat-programme des machines et outils industriels.",
        "ar": "تجمع صناعي. وقع سنة 2025 عقد برنامج الآلات والأدوات الصناعية.",
        "en": "A cluster. Signed the programme contract for industrial machines and tools in 2025.",
    },
    "Cluster MTI": {
        "fr": "Cluster, dont l’intitulé complet n’a pas été retrouvé. Signataire, en 2025, de la convention "
        "sur la plateforme technique de l’industrie ferroviaire.",
        "ar": "تجمع صناعي لم يُعثر على اسمه الكامل. وقع سنة 2025 اتفاقية المنصة التقنية للصناعة السككية.",
        "en": "A cluster whose full name was not found. Signed the convention on the technical platform of "
        "the railway industry in 2025.",
    },
    "CNDP": {
        "fr": "Autorité instituée par la loi 09-08.",
        "ar": "سلطة أحدثها القانون رقم 09.08.",
        "en": "An authority instituted by law 09-08.",
    },
    "DGSSI": {
        "fr": "Autorité ; a publié le décret 2-22-687 pris pour l’application de la loi 43-20.",
        "ar": "سلطة؛ نشرت المرسوم رقم 2.22.687 المتخذ لتطبيق القانون رقم 43.20.",
        "en": "An authority; published decree 2-22-687, which implements law 43-20.",
    },
    "CCIS": {
        "fr": "Chambres consulaires, rapportées ensemble et non une à une.",
        "ar": "غرف مهنية، وردت في المصدر مجتمعة لا واحدة واحدة.",
        "en": "Chambers of commerce, reported together and not one by one.",
    },
    "R&D Maroc": {
        "fr": "Association ; membre du jury des Morocco Awards.",
        "ar": "جمعية؛ عضو في لجنة تحكيم Morocco Awards.",
        "en": "An association; a member of the jury of the Morocco Awards.",
    },
}

//! Section names that set the kind of what follows, in the five languages of the pages.

use super::Kind;

const NAMES: &[(Kind, &[&str])] = &[
    (Kind::Card, &["cards", "social cards", "social media cards", "cartes", "tarjetas", "картки", "بطاقات"]),
    (Kind::Quote, &["quotes", "quotations", "citations", "citas", "цитати", "اقتباسات"]),
    (
        Kind::Number,
        &[
            "numbers",
            "key figures",
            "key numbers",
            "chiffres",
            "chiffres clés",
            "cifras",
            "cifras clave",
            "цифри",
            "ключові цифри",
            "أرقام",
            "أرقام رئيسية",
        ],
    ),
    (
        Kind::Call,
        &[
            "calls",
            "recommendations",
            "appels",
            "recommandations",
            "llamamientos",
            "recomendaciones",
            "заклики",
            "рекомендації",
            "دعوات",
            "توصيات",
            "التوصيات",
        ],
    ),
    (
        Kind::Context,
        &[
            "context",
            "background",
            "contexte",
            "contexto",
            "antecedentes",
            "контекст",
            "передісторія",
            "سياق",
            "خلفية",
            "الخلفية",
        ],
    ),
    (
        Kind::Legal,
        &["legal", "legal analysis", "analyse juridique", "análisis jurídico", "правовий аналіз", "التحليل القانوني"],
    ),
];

/// The kind a heading of these words sets, if it is a section name.
pub(super) fn kind_of(heading: &str) -> Option<Kind> {
    let plain = heading.trim().trim_end_matches([':', '：']).trim_end().to_lowercase();
    NAMES.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(kind, _)| *kind)
}

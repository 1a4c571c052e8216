//! The many names that the columns of one table have where 211 services export it.

use crate::referrals::directory::Says;

/// Names of columns, without what parts their words.
pub(super) type Names = &'static [&'static str];

pub(super) const ID: Names = &[
    "serviceid",
    "programid",
    "resourceagencynum",
    "recordid",
    "id",
];
pub(super) const LOCATION_ID: Names = &["locationid", "siteid"];
pub(super) const ORGANIZATION: Names = &[
    "parentagency",
    "organizationname",
    "organisationname",
    "organization",
    "agencyname",
    "providername",
    "orgname",
    "agency",
];
pub(super) const NAME: Names = &[
    "servicename",
    "programname",
    "publicname",
    "name",
    "program",
];
pub(super) const LOCATION: Names = &["locationname", "sitename"];
pub(super) const STATUS: Names = &["status", "servicestatus", "agencystatus"];
pub(super) const TERMS: Names = &[
    "taxonomycodes",
    "taxonomycode",
    "taxonomyterms",
    "taxonomyterm",
    "taxonomies",
    "taxonomy",
    "categories",
    "category",
    "servicecategory",
    "servicetype",
];
pub(super) const DESCRIPTION: Names = &[
    "servicedescription",
    "description",
    "agencydescription",
    "alternatename",
];
pub(super) const SPOKEN: Names = &[
    "languages",
    "languagesoffered",
    "servicelanguages",
    "language",
];
pub(super) const STREET: Names = &[
    "address1",
    "street",
    "streetaddress",
    "physicaladdress1",
    "address",
];
pub(super) const STREET_TOO: Names = &["address2", "physicaladdress2", "suite"];
pub(super) const TOWN: [Names; 3] = [
    &["city", "physicalcity"],
    &["stateprovince", "state", "physicalstateprovince"],
    &["postalcode", "zip", "zipcode", "physicalpostalcode"],
];
pub(super) const PHONES: [Names; 3] = [
    &[
        "phonenumber",
        "phone",
        "phones",
        "mainphone",
        "phone1number",
    ],
    &["phone2number"],
    &["phonetollfree", "tollfree"],
];
pub(super) const HOW: Names = &["applicationprocess", "howtoapply", "intakeprocedure"];

/// What is one of our facts as it stands.
pub(super) const SAYS: [(Says, Names); 6] = [
    (
        Says::Hours,
        &[
            "hours",
            "schedule",
            "schedules",
            "hoursofoperation",
            "openinghours",
            "regularschedule",
        ],
    ),
    (
        Says::Cost,
        &[
            "feesdescription",
            "fees",
            "fee",
            "cost",
            "feestructuresource",
        ],
    ),
    (
        Says::Area,
        &[
            "serviceareas",
            "servicearea",
            "areaserved",
            "coverageareatext",
            "coveragearea",
        ],
    ),
    (
        Says::Web,
        &[
            "website",
            "web",
            "url",
            "serviceurl",
            "websiteaddress",
            "organizationurl",
        ],
    ),
    (Says::Bring, &["requireddocuments", "documentsrequired"]),
    (
        Says::Eligibility,
        &["eligibilitydescription", "eligibility"],
    ),
];

/// Columns that say that an address is not to be given to anybody: that of a shelter, say.
pub(super) const PRIVATE: Names = &[
    "physicaladdressisprivate",
    "addressisprivate",
    "addressisconfidential",
];

/// Columns that say that an entry is not to be handed out.
pub(super) const CONFIDENTIAL: Names = &[
    "isconfidential",
    "excludefromwebsite",
    "excludefromdirectory",
];

package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func FilterSyntax() fact.Cause {
	return fact.Cause{ID: "filter-syntax", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "$filter isn't valid OData at that point: an operand is missing, or an operator or quote comes from another language.",
			Ru: "В этом месте $filter не OData: нет операнда, или оператор либо кавычка из другого языка."},
		Fix: fact.Text{En: "Use eq, ne, gt, ge, lt, le, and, or, not, and put strings in single quotes.",
			Ru: "Используйте eq, ne, gt, ge, lt, le, and, or, not; строки берите в одинарные кавычки."}}
}

func FilterEncoding() fact.Cause {
	return fact.Cause{ID: "odata-encoding", Certainty: fact.Possible, Basis: fact.Documented,
		Summary: fact.Text{En: "A character in the filter isn't percent-encoded, so it has a different meaning in the URL: & # +.",
			Ru: "Символ фильтра не закодирован и поэтому значит в URL другое: & # +."},
		Fix: fact.Text{En: "Percent-encode the whole value of $filter: & is %26, # is %23, + is %2B.",
			Ru: "Закодируйте значение $filter целиком: & — %26, # — %23, + — %2B."}}
}

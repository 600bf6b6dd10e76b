package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func TokenOfTenant(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "tenant-of-token", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The token is for a different tenant than the one that has this product or object.",
			Ru: "Токен выдан не для того тенанта, где есть этот продукт или объект."},
		Fix: fact.Text{En: "Decode the token and compare its tid with the intended tenant.",
			Ru: "Раскодируйте токен и сверьте его tid с нужным тенантом."}}
}

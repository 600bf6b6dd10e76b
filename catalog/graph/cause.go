package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func roleNotGranted() fact.Cause {
	return fact.Cause{ID: "role-not-granted", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "None of the required roles was granted to the application or managed identity.",
			Ru: "Приложению или управляемому удостоверению не выдана ни одна из нужных ролей."},
		Fix: fact.Text{En: "Add one required role as an Application permission, have an administrator consent, and get a new token.",
			Ru: "Добавьте одну из ролей как разрешение приложения, дайте согласие администратора, получите новый токен."}}
}

func scopeNotGranted() fact.Cause {
	return fact.Cause{ID: "scope-not-granted", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "The delegated permission was not granted or not requested at sign-in.",
			Ru: "Делегированное разрешение не выдано или не запрошено при входе."},
		Fix: fact.Text{En: "Add one required scope as a Delegated permission, consent, and sign in again.",
			Ru: "Добавьте одну из областей как делегированное разрешение, дайте согласие и войдите заново."}}
}

func securityRole() fact.Cause {
	return fact.Cause{ID: "security-role", Certainty: fact.Possible, Basis: fact.Documented,
		Summary: fact.Text{En: "The signed-in user has no security role in Entra ID.",
			Ru: "У вошедшего пользователя нет роли безопасности в Entra ID."},
		Fix: fact.Text{En: "Assign Security Reader (or Security Operator to make changes), then sign in again.",
			Ru: "Назначьте Security Reader (для изменений — Security Operator) и войдите заново."}}
}

func indicatorValue() fact.Cause {
	return fact.Cause{ID: "indicator-value", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "The value of the named field isn't in the form that the field takes.",
			Ru: "Значение названного поля не в том формате, который оно принимает."},
		Fix: fact.Text{En: "Correct the field and send this indicator again. You don't need to resend the ones that passed.",
			Ru: "Исправьте поле и отправьте этот индикатор снова; прошедшие повторять не нужно."}}
}

func queryTooLong() fact.Cause {
	return fact.Cause{ID: "query-too-long", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The filter lists too many values at once.",
			Ru: "В фильтре перечислено слишком много значений."},
		Fix: fact.Text{En: "Split the filter over several requests, or join them with $batch.",
			Ru: "Разбейте фильтр на несколько запросов или объедините их в $batch."}}
}

func pageSize() fact.Cause {
	return fact.Cause{ID: "page-size", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "$top is outside the range that the operation allows.",
			Ru: "$top вне допустимого для операции диапазона."},
		Fix: fact.Text{En: "Use the limit on the operation's page, and follow @odata.nextLink for the rest.",
			Ru: "Возьмите предел с её страницы, а за остальным идите по @odata.nextLink."}}
}

package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docMailboxAccess = "https://learn.microsoft.com/graph/auth-limit-mailbox-access"
	docMailboxIssues = "https://learn.microsoft.com/graph/known-issues"
	docHybridMailbox = "https://learn.microsoft.com/graph/hybrid-rest-support"
	srcNoMailbox     = "https://github.com/jasonjoh/node-outlook/issues/7"
	srcSharePoint    = "https://github.com/KelvinTegelaar/CIPP-API/blob/master/Modules/CIPPCore/Public/Get-CIPPSharePointErrorMessage.ps1"
)

// mailboxMessages come from Exchange and the other Microsoft 365 services that are
// called through Graph or in addition to it.
var mailboxMessages = []fact.Message{
	{
		ID:       "mailbox-of-account",
		Template: "When making a request as an account that does not have a mailbox, you must specify the mailbox primary SMTP address for any distinguished folder Ids.",
		Service:  fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Exchange Online recognizes the account, but it has no mailbox there that \"me\" could refer to.",
			Ru: "Exchange Online знает учётную запись, но ящика, который обозначало бы me, у неё нет."},
		Causes: []fact.Cause{cause.MailboxMissing(fact.Likely)},
		Basis:  fact.Observed, Source: srcNoMailbox,
	},
	{
		ID: "mailbox-of-address", Template: "The SMTP address has no mailbox associated with it.",
		Variants: []string{"The mailbox does not have SMTP address associated with it."},
		Service:  fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "Exchange Online has no mailbox with this address.",
			Ru: "В Exchange Online нет ящика с таким адресом."},
		Causes: []fact.Cause{cause.MailboxMissing(fact.Likely)},
		Basis:  fact.Documented, Source: docMailboxIssues,
	},
	{
		ID: "mailbox-policy", Template: "Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.",
		Variants: []string{"Access to OData is disabled."},
		Service:  fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Exchange Online denies the application access to this mailbox, whatever permissions its token has.",
			Ru: "Exchange Online не пускает приложение в этот ящик, что бы ни разрешал токен."},
		Causes: []fact.Cause{cause.MailboxPolicy(fact.Likely)},
		Basis:  fact.Documented, Source: docMailboxAccess,
	},
	{
		ID: "mailbox-rest-preview", Template: "REST APIs for this mailbox are currently in preview.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The mailbox is on-premises, where the REST APIs aren't available, or not for this operation.",
			Ru: "Ящик находится в локальной сети: там REST API нет вовсе или нет для этой операции."},
		Causes: []fact.Cause{
			cause.Likely("mailbox-on-premises", fact.Documented,
				fact.Text{En: "The mailbox isn't in Exchange Online but on one of the organization's Exchange servers (hybrid deployment).",
					Ru: "Ящик не в Exchange Online, а на сервере Exchange организации (гибридное развёртывание)."},
				fact.Text{En: "Move the mailbox to Exchange Online, or read it with EWS; other options and permissions don't help.",
					Ru: "Перенесите ящик в Exchange Online или читайте его через EWS; другие параметры и разрешения не помогут."}),
		},
		Basis: fact.Documented, Source: docHybridMailbox,
	},
	{
		ID: "exchange-token", Template: "Provide valid credential.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Exchange Online doesn't accept the token.", Ru: "Exchange Online не принимает токен."},
		Causes: []fact.Cause{
			cause.Likely("token-audience", fact.Observed,
				fact.Text{En: "The token was issued for a different API: its aud doesn't match the API you called.",
					Ru: "Токен выпущен для другого API: его aud не совпадает с вызванным."},
				fact.Text{En: "Request the token for https://outlook.office365.com/.default, and consent to the Exchange permission.",
					Ru: "Запросите токен для https://outlook.office365.com/.default и дайте согласие для Exchange."}),
		},
		Basis: fact.Observed, Source: source.Normalized,
	},
	{
		ID: "partner-context", Template: "Unable to initialize the authorization context",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "The partner's delegated relationship with this tenant doesn't cover the call.",
			Ru: "Делегированные отношения партнёра с этим тенантом не покрывают вызов."},
		Causes: []fact.Cause{
			cause.Likely("partner-role", fact.Observed,
				fact.Text{En: "No GDAP role for this operation is assigned to a group that contains the partner's user.",
					Ru: "Группе пользователя партнёра не назначена роль GDAP для этой операции."},
				fact.Text{En: "Assign the role to a security group in the GDAP relationship, add the user to the group, and get a new token.",
					Ru: "Назначьте роль группе безопасности в отношениях GDAP, включите в неё пользователя и получите новый токен."}),
		},
		Basis: fact.Observed, Source: source.Normalized,
	},
	{
		ID: "teams-missing", Template: "Microsoft.Skype.Sync.Pstn.Tnm.Common.Http.HttpResponseException",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Teams administration service has nothing for this tenant.",
			Ru: "В службе администрирования Teams для этого тенанта ничего нет."},
		Causes: []fact.Cause{cause.LicenceMissing(fact.Likely)},
		Basis:  fact.Observed, Source: source.Normalized,
	},
	{
		ID: "sharepoint-user", Template: "The specified user {login} could not be found.",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "SharePoint can't find this user; for a member of the tenant, this means a missing license.",
			Ru: "SharePoint не находит пользователя; для участника тенанта это значит, что нет лицензии."},
		Causes: []fact.Cause{
			cause.Likely("sharepoint-licence", fact.Observed,
				fact.Text{En: "The account exists but has no SharePoint Online license, or the group was created minutes ago.",
					Ru: "Учётная запись есть, но у неё нет лицензии SharePoint Online, или группа создана только что."},
				fact.Text{En: "Assign a license with SharePoint Online, or wait a few minutes after creating the group.",
					Ru: "Назначьте лицензию с SharePoint Online или подождите несколько минут после создания группы."}),
		},
		Basis: fact.Observed, Source: srcSharePoint,
	},
}

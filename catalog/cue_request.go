package catalog

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcCueInactive   = "https://learn.microsoft.com/defender-endpoint/api/import-ti-indicators"
	srcCueOData      = "https://github.com/OData/odata.net/blob/main/src/Microsoft.OData.Core/SRResources.resx"
	srcCueODataASP   = "https://github.com/OData/AspNetCoreOData/blob/main/src/Microsoft.AspNetCore.OData/Properties/SRResources.resx"
	srcCueDirectory  = "https://learn.microsoft.com/graph/aad-advanced-queries"
	srcCueDeprecated = "https://learn.microsoft.com/graph/versioning-and-support"
	srcCueLocalized  = "https://learn.microsoft.com/de-de/graph/errors"
)

// requestCues are what messages say of the request: its time, its values, its
// names, its size. Cues that name a thing come before cues that name only what
// is wrong with it.
var requestCues = []Cue{
	{
		Says: []string{
			"refers to a collection, this must be the last segment",
		},
		Hints: []string{
			"empty segment",
		},
		Services: []fact.Service{fact.Graph},
		Kind:     OfRequest,
		Cause:    cause.EmptyPathID(fact.Likely),
		Source:   srcCueOData,
	},
	{
		Says:     []string{"security defaults is enabled", "security defaults are enabled", "disable security defaults"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.PolicyForbids(),
		Source:   source.GraphErrors,
	},
	{ // the path as the service takes it apart, in any language
		Says: []string{
			"~/singleton", "~/entityset", "no odata route",
		},
		Services: []fact.Service{fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.GraphPath(fact.Likely),
		Source:   "https://github.com/ThomasKur/IntuneDocumentation/issues/34",
	},
	{
		Says: []string{
			"could not process subscription creation payload",
		},
		Hints: []string{
			"does not match the schema", "doesn't match the schema", "schema validation",
		},
		Services: []fact.Service{fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.GraphBody(fact.Likely),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"subscription validation request", "notification endpoint must",
		},
		Hints: []string{
			"notification url", "notificationurl",
		},
		Services: []fact.Service{fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.WebhookUnanswered(),
		Source:   source.CueChange,
	},
	{
		Says: []string{
			"consistencylevel", "$count is not currently supported", "complex query on property",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.AdvancedQuery(),
		Source:   srcCueDirectory,
	},
	{
		Says: []string{
			"requires a $filter", "require a $filter", "filter is required", "must specify a filter", "a filter must be", "filter parameter is required",
			"narrower filter", "without a filter", "must be filtered", "without a valid resource type or id filter",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    filterNeeded(),
		Source:   source.GraphQuery,
	},
	{
		Says: []string{
			"can only be…in the future", "out of range", "must be between", "should be between", "must be greater than", "must be less than", "must be lower",
			"must be at most", "must be at least", "cannot be greater than", "can not be greater than", "cannot exceed", "can't exceed",
			"exceeds the maximum allowed value", "exceeds the maximum length", "maximum length", "is too long", "too short", "invalid page size",
			"non-negative integer", "außerhalb des gültigen bereichs", "вне диапазона", "вне допустимого диапазона",
		},
		Unless: []string{
			"uri is too long", "url is too long", "request headers is too long", "header is too long", "took too long", "query is too long", "too long ago",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		General:  true,
		Kind:     OfRequest,
		Cause:    cause.ParameterRange(),
		Source:   srcCueODataASP,
	},
	{
		Says: []string{
			"in the past", "should be set to a future", "must be in the future", "should be in the future", "must be a future", "future date",
			"has to be in the future", "date…already passed", "in der vergangenheit", "dans le passé", "en el pasado", "в прошлом", "уже прошла",
		},
		Unless: []string{
			"days in the past", "retain", "retention",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.DateInPast(),
		Source:   srcCueInactive,
	},
	{
		Says: []string{
			"been deprecated", "is deprecated", "was deprecated", "is obsolete", "end of life", "end-of-life", "decommissioned", "sunset",
			"nicht mehr unterstützt", "veraltet", "plus pris en charge", "obsolète", "ya no se admite", "obsolet", "en desuso", "больше не поддерживается",
			"устарел", "выведен из эксплуатации", "非推奨", "廃止", "サポートされなくなりました", "api…retired", "endpoint…retired", "version…retired", "resource…retired",
			"service…retired", "operation…retired", "api…no longer", "endpoint…no longer", "version…no longer", "operation…no longer", "feature…no longer",
			"service…no longer", "api…removed", "endpoint…removed", "version…removed", "api…discontinued", "endpoint…discontinued", "service…discontinued",
			"feature…discontinued",
		},
		Hints: []string{
			"has been retired", "is retired", "was retired", "no longer supported", "no longer available", "no longer offered", "has been removed",
			"has been discontinued",
		},
		Unless:   []string{"tls", "ssl", "browser", "mailbox has been removed", "user has been removed", "member has been removed", "object has been removed", "device has been removed"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    apiRetired(),
		Source:   srcCueDeprecated,
	},
	{
		Says: []string{
			"already in progress", "already running", "already pending", "currently in progress", "session already exists", "still running",
			"wird bereits ausgeführt", "déjà en cours", "ya está en curso", "уже выполняется", "既に進行中",
		},
		Hints: []string{
			"another action", "is in progress", "already active",
		},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.ActionPending(),
		Source:   source.Live,
	},
	{
		Says: []string{
			"machine is not supported", "machine isn't supported", "device is not supported", "device isn't supported", "not supported on this machine",
			"not supported on this device", "not supported for this machine", "not supported for this device", "not supported on this os",
			"device does not support", "device doesn't support", "machine…does not support", "machine…doesn't support",
		},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Cause:    deviceUnsupported(),
		Source:   "https://learn.microsoft.com/defender-endpoint/respond-machine-alerts",
	},
	{
		Says: []string{
			"too many concurrent", "too many parallel", "too many simultaneous", "maximum number of concurrent", "maximum concurrent", "concurrent…limit", "concurrency limit",
			"limit of concurrent", "opened concurrently",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfLoad,
		Cause:    tooManyAtOnce(),
		Source:   source.Live,
	},
	{
		Says: []string{
			"already in progress", "already running", "being modified", "being updated by", "in use by another", "try again after the current",
		},
		Hints: []string{
			"is locked", "another operation", "another request", "concurrent",
		},
		Services: []fact.Service{fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.ObjectLocked(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"already exist", "overlaps an existing", "conflicts with an existing", "conflicting…already", "already been added", "already been created",
			"already registered", "already assigned", "must be unique", "is not unique", "another object with the same value", "existiert bereits",
			"ist bereits vorhanden", "existe déjà", "ya existe", "já existe", "esiste già", "уже существует", "уже есть", "既に存在", "已存在",
		},
		Hints: []string{
			"duplicate", "same name", "already in use", "already present",
		},
		Unless:   []string{"duplicate key", "duplicate column", "duplicate property", "specified more than once"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		General:  true,
		Kind:     OfRequest,
		Cause:    cause.ExistsAlready(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"page token", "skip token", "skiptoken", "delta token", "deltatoken", "delta link", "deltalink", "sync state", "syncstate",
			"nextlink has expired", "continuation token",
		},
		Unless: []string{
			"option is not supported", "option isn't supported", "not supported",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.DeltaToken(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"etag", "if-match", "precondition failed", "version conflict", "update conflict",
		},
		Hints: []string{
			"has been modified", "has been changed by", "was modified by", "was changed by",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.EtagOutdated(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"too many requests in", "batch…too many requests", "number of requests in the batch", "number of requests in a batch", "requests inside batch",
			"batch…number of requests", "too many items in the batch", "too many operations in the batch", "batch size", "batch…maximum", "batch…exceed",
			"batch…limit",
		},
		Needs:    []string{"batch"},
		Unless:   []string{"per minute", "per second", "per hour", "throttl", "rate limit"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    batchTooLarge(),
		Source:   source.Batch,
	},
	{
		Says: []string{
			"too many requests", "throttl", "rate limit", "ratelimit", "request rate", "retry after", "retry-after", "calls quota", "quota exceeded",
			"requests per", "calls per", "slow down", "zu viele anforderungen", "zu viele anfragen", "trop de requêtes", "trop de demandes",
			"demasiadas solicitudes", "muitas solicitações", "troppe richieste", "слишком много запросов", "превышено число запросов", "要求が多すぎ", "请求过多",
		},
		Unless:   []string{"unter den", "storage quota", "object quota", "directory object quota"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfLoad,
		Cause:    cause.CallRate(fact.Likely),
		Source:   source.GraphLimits,
	},
	{
		Says: []string{
			"request entity too large", "payload too large", "content too large", "body is too large", "request is too large", "request too large",
			"payload…exceeds", "payload size", "body size", "request size", "message is too large", "payload is too large", "attachment…too large",
		},
		Hints: []string{
			"file is too large", "file size", "too large", "zu groß", "trop volumineu", "demasiado grande", "слишком большой", "слишком велик", "大きすぎ",
		},
		Unless:   []string{"result", "response is too large", "response size", "header"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.BodyTooLarge(),
		Source:   "https://learn.microsoft.com/graph/errors#http-status-codes",
	},
	{
		Says: []string{
			"max capacity", "maximum capacity", "capacity exceeded", "limit exceeded", "limit…exceeded", "exceeded the limit", "exceeds the limit",
			"exceed the limit", "exceeded…limit", "limit reached", "limit…reached", "limit has been", "reached the limit", "reached the maximum",
			"maximum number", "maximum…exceeded", "exceeds the maximum", "exceeded the maximum", "max number of", "too many items", "too many indicators",
			"too many entries", "quota limit", "quota…exceeded", "quota…reached", "quota has been", "maximum allowed", "grenzwert überschritten",
			"limite dépassée", "límite superado", "превышен лимит", "превышено максимальное", "лимит исчерпан", "上限",
		},
		Unless: []string{
			"throttl", "time limit", "timeout", "rate limit", "concurrency limit", "memory", "cpu", "result", "page size",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		General:  true,
		Kind:     OfRequest,
		Cause:    cause.LimitReached(),
		Source:   source.MDECodes,
	},
	{
		Says: []string{
			"method not allowed", "does not support http method", "http method…not", "method is not allowed", "method is not supported",
			"not supported for this method", "unsupported http method", "specified http method", "requested method",
		},
		Unless: []string{
			"authentication method",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.WrongMethod(fact.Likely),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"media type", "mediatype", "mime type", "content-type header", "unsupported content type", "unsupported content-type",
			"content-type…not supported", "content type…not supported", "content-type…n't supported", "content type…n't supported", "invalid content-type",
			"invalid content type", "content-type must", "content type must", "content-type should",
		},
		Hints: []string{
			"content-type", "contenttype", "content type",
		},
		Unless:   []string{"or body", "valid json", "read json"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.ContentType(),
		Source:   source.MediaType,
	},
	{
		Says: []string{
			"empty payload", "empty body", "body is empty", "body was empty", "missing body", "missing request body", "body is required", "body is missing",
			"non-empty request body", "no request body", "body cannot be empty", "payload is empty", "content-type header or body",
		},
		Unless: []string{
			"email body", "mail body",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.BodyEmpty(),
		Source:   source.Payload,
	},
	{
		Says: []string{
			"unable to read json", "invalid json", "not valid json", "malformed json", "not a valid json", "json parse", "parse json", "parsing json",
			"json reader", "unterminated string", "could not parse the request body", "could not parse request body", "body is not valid",
			"request body is malformed", "kein gültiges json", "json non valide", "некорректный json",
		},
		Hints: []string{
			"unexpected character", "unexpected token", "unexpected end of", "json is invalid", "invalid payload", "deserializ", "deserialis",
		},
		Unless:   []string{"query", "$filter", "unterminated string literal", "kql"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Statuses: []int{0, 400, 415, 422}, // with others the client says it of the response
		Kind:     OfRequest,
		Cause:    cause.BodyNotJSON(),
		Source:   "https://learn.microsoft.com/graph/errors",
	},
	{
		Says: []string{
			"cannot be updated", "cannot be modified", "cannot be changed", "can't be updated", "can't be modified", "can't be changed", "immutable",
			"on-premises mastered", "schreibgeschützt", "lecture seule", "solo lectura", "только для чтения", "読み取り専用", "is read-only", "is readonly",
			"is read only", "read-only propert", "readonly propert", "read only propert",
		},
		Hints: []string{
			"cannot be assigned", "read-only", "readonly", "read only",
		},
		Unless:   []string{"reading only", "read only permission", "read-only permission"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.PropertyFixed(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"could not find member", "unknown property", "unrecognized property", "unexpected property", "undeclared property",
			"property…does not exist on type", "no property named", "additional properties", "unknown field", "unrecognized field", "unknown parameter",
			"unrecognized parameter", "unknown argument", "unrecognized argument", "unknown member", "неизвестное свойство", "неизвестный параметр",
		},
		Hints: []string{
			"invalid property", "unexpected parameter",
		},
		Unless:   []string{"$filter", "$select", "$expand", "$orderby", "query option", "filter clause", "query argument"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.ParameterUnknown(),
		Source:   srcCueOData,
	},
	{
		Says: []string{
			"$filter", "$top", "$skip", "$select", "$expand", "$orderby", "$search", "$count", "query option", "filter clause", "query argument",
			"unsupported query", "unsupported property filter", "sorting not supported", "node count limit", "binary operator", "filter is invalid",
			"invalid filter", "syntax error at position", "unterminated string literal", "operator expected at position", "expression expected at position",
			"unknown function with name", "no function signature", "any/all", "navigation property or complex property", "single value. property access",
			"is not valid at position", "sort order is too complex", "filter operator",
		},
		Hints: []string{
			"odata", "query request",
		},
		Unless:   []string{"odata.type", "odata_type", "odatatype", "odataerror", "odata: request failed", "datasourcekind=odata"},
		Services: []fact.Service{fact.Graph},
		Kind:     OfRequest,
		Cause:    cause.GraphOption(fact.Likely),
		Source:   srcCueOData,
	},
	{
		Says: []string{
			"filter parameter", "filter expression", "filter query parameter", "filter is not supported", "filter not supported", "invalid filter parameter",
		},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Kind:     OfRequest,
		Cause:    odataFilter(fact.Likely),
		Source:   srcCueODataASP,
	},
	{
		Says: []string{
			"$filter", "$top", "$skip", "$select", "$expand", "$orderby", "query option", "filter clause", "node count limit", "binary operator",
			"filter is invalid", "invalid filter", "syntax error at position", "unterminated string literal", "operator expected at position",
			"expression expected at position", "unknown function with name", "no function signature", "any/all", "navigation property or complex property",
			"single value. property access", "is not valid at position", "sort order is too complex",
		},
		Hints: []string{
			"odata",
		},
		Unless:   []string{"odata.type", "odata_type", "odatatype", "odataerror", "odata: request failed", "datasourcekind=odata"},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.OdataOption(fact.Likely),
		Source:   srcCueODataASP,
	},
	{
		Says: []string{
			"is not one of", "must be one of", "allowed values", "possible values", "valid values", "supported values", "accepted values",
			"not a valid value", "not a valid enum", "invalid enum", "unknown enum", "enum value", "invalid value", "value…not supported", "value…not valid",
			"value…invalid", "requested value…was not found", "error converting value", "ungültiger wert", "valeur non valide", "valor no válido",
			"valor inválido", "недопустимое значение", "неверное значение", "無効な値", "无效值",
		},
		Unless:   []string{"guid", "uuid", "date", "time", "identifier", "token", "header"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.ValueNotAllowed(),
		Source:   source.Enum,
	},
	{
		Says: []string{
			"invalid guid", "valid guid", "guid should contain", "not a guid", "invalid uuid", "invalid identifier", "invalid object identifier",
			"invalid id", "id is malformed", "malformed id", "invalid device id", "invalid machine id", "invalid alert id", "id is not valid",
			"id…is not in the", "kein gültiger guid", "недопустимый идентификатор", "неверный идентификатор",
		},
		Hints: []string{
			"id…is invalid",
		},
		Unless:   []string{"client id", "tenant id", "application id", "app id", "appid"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.IDMalformed(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"is required", "are required", "is a required", "is missing", "are missing", "missing required", "object missing in", "property missing in",
			"missing in the request", "missing from the request", "missing parameter", "required parameter", "required property", "required field",
			"must be specified", "must be provided", "must be supplied", "must be set", "must not be null", "must not be empty", "cannot be null",
			"cannot be empty", "can't be null", "can't be empty", "is null or empty", "not provided", "not specified", "was not supplied",
			"no valid security data provider", "ist erforderlich", "fehlt", "est requis", "est obligatoire", "manquant", "es obligatorio", "es necesario",
			"falta el", "falta la", "обязательн", "не указан", "отсутствует параметр", "必須", "必需",
		},
		Unless: []string{
			"permission", "scope", "token", "license", "authorization", "role", "header", "privilege", "mfa", "consent", "password", "authentication is",
			"subscription is", "device is required", "mailbox", "signed-in user", "sign-in is",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		General:  true,
		Kind:     OfRequest,
		Cause:    cause.ParameterAbsent(fact.Likely),
		Source:   source.MDECodes,
	},
	{
		Says: []string{
			"invalid format", "wrong format", "correct format", "bad format", "badly formed", "ill-formed", "should be in format", "must be in the format",
			"could not be parsed", "cannot be parsed", "cannot convert", "could not convert", "not a valid date", "invalid date", "invalid datetime",
			"not a valid ip", "invalid ip", "not a valid url", "invalid url", "not a valid domain", "invalid domain", "not a valid hash", "invalid hash",
			"unrecognized…literal", "is not a valid", "ungültiges format", "format non valide", "formato no válido", "неверный формат", "недопустимый формат",
			"некорректный формат", "形式が正しくありません",
		},
		Hints: []string{
			"malformed",
		},
		Unless:   []string{"query", "token", "header", "header value", "certificate"},
		Statuses: []int{0, 400, 422},
		General:  true,
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.ValueForm(fact.Likely),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"resource not found for", "no http resource was found", "requested api is not supported", "api not found", "unknown api",
			"unsupported method or endpoint", "endpoint not found", "endpoint…does not exist", "invalid endpoint", "no addressurl", "unknown segment",
			"last segment in the uri", "request url was invalid", "invalid request url", "navigation property on its parent", "requested url was not found",
			"unable to find target address",
		},
		Services: []fact.Service{fact.Graph},
		Kind:     OfRequest,
		Cause:    cause.GraphPath(fact.Likely),
		Source:   source.GraphPath,
	},
	{
		Says: []string{
			"resource not found for", "no http resource was found", "api not found", "endpoint not found", "endpoint…does not exist", "invalid endpoint",
			"requested url was not found", "no route matched",
		},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.WrongPath(fact.Likely),
		Source:   source.XDRCodes,
	},
	{
		Says: []string{
			"device is offline", "machine is offline", "device offline", "machine offline", "did not check in", "device is inactive", "machine is inactive",
			"not communicating", "no active sensor",
		},
		Hints: []string{
			"is not connected", "not reachable", "isn't reachable",
		},
		Unless:   []string{"not connected yet", "authorized", "license"},
		Services: []fact.Service{fact.Defender},
		Kind:     OfRequest,
		Cause:    deviceOffline(),
		Source:   source.Live,
	},
	{
		Says: []string{
			"operating system…not supported", "os platform…not supported", "os version…not supported", "platform…not supported", "unsupported platform",
			"unsupported os", "unsupported operating system", "platform…n't supported", "os version…n't supported", "not supported on this device",
			"not supported on this platform", "not supported for this device",
		},
		Unless: []string{
			"role",
		},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.PlatformUnsupported(),
		Source:   source.XDRCodes,
	},
	{
		Says: []string{
			"supported on client", "update the client", "outdated client", "client is outdated", "newer version of the client",
		},
		Hints: []string{
			"client version", "agent version", "sensor version",
		},
		Unless: []string{
			"tls",
		},
		Services: []fact.Service{fact.Defender, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.ClientOutdated(),
		Source:   source.XDRCodes,
	},
	{
		Says: []string{
			"not supported", "isn't supported", "aren't supported", "unsupported", "not implemented", "n't implemented", "not applicable",
			"cannot be used with", "does not support", "doesn't support", "only supports", "nicht unterstützt", "pas pris en charge", "no se admite",
			"no es compatible", "não é suportad", "non supportat", "не поддерживается", "не поддерживаются", "サポートされていません", "サポートされません", "不支持",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		General:  true,
		Kind:     OfRequest,
		Cause:    notSupported(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"does not exist or one of its queried", "specified object was not found", "requested resource does not exist",
		},
		Services: []fact.Service{fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    cause.WrongID(fact.Likely),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"not found", "does not exist", "doesn't exist", "do not exist", "don't exist", "could not be found", "couldn't be found", "cannot be found",
			"can't be found", "cannot find", "could not find", "couldn't find", "unable to find", "no such", "no record", "wasn't found", "nicht gefunden",
			"existiert nicht", "introuvable", "n'existe pas", "n'a pas été trouvé", "no se encontró", "no se ha encontrado", "no existe", "não foi encontrad",
			"não existe", "non trovat", "non esiste", "не найден", "не существует", "見つかりません", "存在しません", "找不到", "不存在",
		},
		Unless: []string{
			"column", "table", "property", "function", "operator", "named", "segment", "endpoint", "mailbox", "tenant", "license", "provider",
			"file or directory", "module", "application", "principal", "host", "page not found", "no such host", "command", "an instance", "signing key",
			"find type",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Statuses: []int{0, 400, 404, 500},
		General:  true,
		Kind:     OfRequest,
		Cause:    cause.WrongID(fact.Likely),
		Source:   source.XDRCodes,
	},
	{
		Says: []string{
			"operation timed out", "request timed out", "timed out", "took too long", "zeitüberschreitung", "zeitlimit", "délai d'attente", "délai d’attente",
			"tiempo de espera", "время ожидания", "タイムアウト", "超时",
		},
		Hints: []string{
			"timeout", "time-out",
		},
		Unless:   []string{"connect", "socket", "query", "validation request"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Statuses: []int{0, 408, 500, 502, 503, 504},
		General:  true,
		Kind:     OfLoad,
		Cause:    cause.GatewayTimeout(fact.Likely),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"try again later", "temporarily unavailable", "service unavailable", "service is unavailable", "service is currently unavailable",
			"currently unavailable", "internal server error", "internal error", "internal failure", "unexpected error", "unexpected exception",
			"something went wrong", "backend request", "server is busy", "please retry", "später erneut", "réessayez", "vuelva a intentarlo",
			"inténtelo de nuevo", "попробуйте позже", "повторите попытку", "временно недоступ", "внутренняя ошибка", "もう一度", "しばらくして",
		},
		Statuses: []int{0, 429, 500, 502, 503, 504},
		General:  true,
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfLoad,
		Cause:    cause.TransientFault(fact.Likely),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"has expired", "is expired", "have expired", "already expired", "expired on", "ist abgelaufen", "a expiré", "est expiré", "ha caducado",
			"ha expirado", "истек", "истёк", "期限切れ", "有効期限",
		},
		Unless: []string{
			"token", "password", "secret", "certificate", "credential", "your session", "trial", "subscription has", "assignment has",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		General:  true,
		Kind:     OfRequest,
		Cause:    cause.ObjectExpired(),
		Source:   source.GraphErrors,
	},
}

func filterNeeded() fact.Cause {
	return fact.Cause{ID: "filter-needed", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The operation requires a filter.",
			Ru: "Операции нужен фильтр."},
		Fix: fact.Text{En: "Add $filter with the property named in the message or on the operation's page.",
			Ru: "Добавьте $filter по свойству, названному в сообщении или на странице операции."}}
}

func batchTooLarge() fact.Cause {
	return fact.Cause{ID: "batch-too-large", Certainty: fact.Likely, Basis: fact.Deduced,
		Summary: fact.Text{En: "All entries were sent in one batch.", Ru: "Все записи отправлены одним пакетом."},
		Fix: fact.Text{En: "Send several batches of the size given in the message; a Microsoft Graph $batch takes 20 requests.",
			Ru: "Отправьте несколько пакетов размера, названного в сообщении; $batch Microsoft Graph принимает 20 запросов."}}
}

func deviceOffline() fact.Cause {
	return fact.Cause{ID: "device-offline", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The device is off or can't reach the service.",
			Ru: "Устройство выключено или не может связаться со службой."},
		Fix: fact.Text{En: "Check lastSeen and healthStatus with GET /api/machines/{id}; send the action when the device is back online.",
			Ru: "Проверьте lastSeen и healthStatus через GET /api/machines/{id}; отправьте действие, когда устройство снова будет на связи."}}
}

func notSupported() fact.Cause {
	return fact.Cause{ID: "not-supported", Certainty: fact.Likely, Basis: fact.Deduced,
		Summary: fact.Text{En: "The service doesn't support something in this request.",
			Ru: "Что-то в этом запросе служба не поддерживает."},
		Fix: fact.Text{En: "Remove what the message names, or use the alternative on the operation's page.",
			Ru: "Уберите то, что названо в сообщении, или используйте предложенное на странице операции."}}
}

func odataFilter(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "odata-filter", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The operation can't filter by a property used in $filter, or the value has the wrong type.",
			Ru: "Операция не умеет фильтровать по свойству из $filter, или тип его значения неверен."},
		Fix: fact.Text{En: "Filter by a property listed on the operation's page; put strings in single quotes, and leave numbers and times unquoted.",
			Ru: "Фильтруйте по свойству со страницы операции; текст — в одинарных кавычках, числа и время — без кавычек."}}
}

func deviceUnsupported() fact.Cause {
	return cause.Likely("device-unsupported", fact.Documented,
		fact.Text{En: "This device can't carry out the action: its system or its version of Defender doesn't support it, or it isn't onboarded.",
			Ru: "Устройство не может выполнить действие: его система или версия Defender этого не поддерживает, или оно не подключено."},
		fact.Text{En: "Compare osPlatform, version, and onboardingStatus from GET /api/machines/{id} with what the action's page requires; update the sensor.",
			Ru: "Сравните osPlatform, version и onboardingStatus из GET /api/machines/{id} с требованиями на странице действия; обновите датчик."})
}

func tooManyAtOnce() fact.Cause {
	return cause.Likely("open-at-once", fact.Documented,
		fact.Text{En: "The application has too many requests, connections, or objects open at the same time.",
			Ru: "У приложения одновременно открыто слишком много запросов, соединений или объектов."},
		fact.Text{En: "Wait until earlier ones end, and queue them in your program (live response: 25 sessions at once in a tenant).",
			Ru: "Дождитесь завершения прежних и ставьте их в очередь в своей программе (live response: 25 сеансов сразу в тенанте)."})
}

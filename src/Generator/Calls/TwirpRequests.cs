using System.Text.RegularExpressions;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Generator.Roslyn;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Calls;

/// <summary>
/// Requests to the server's API that code sends with <c>HttpClient</c>: the path ends with <c>/twirp/livekit.SERVICE/METHOD</c>
/// (livekit/protocol, Twirp's routing).
/// </summary>
internal static class TwirpRequests
{
    /// <summary>An identifier that every file with such a path contains.</summary>
    public const string RequiredIdentifier = "twirp";

    private static readonly Regex s_path = new(@"twirp/livekit\.\w+/(\w+)$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly ILookup<string, ApiCall> s_methods = CallTable.All.Where(call => call.Permission == PermissionTable.ServerGrant)
        .ToLookup(call => call.Method, StringComparer.Ordinal);

    /// <summary>The permissions that a call of <c>HttpClient</c> needs, and the object with the token; empty for any other call.</summary>
    public static (IEnumerable<ApiCall> Facts, IOperation? Receiver) Find(CallSite call, CancellationToken cancellationToken)
    {
        if (call.Method?.ContainingType is not { Name: "HttpClient" or "HttpMessageInvoker" or "HttpClientJsonExtensions" }
            || call.Operation is not IInvocationOperation invocation)
        {
            return (Enumerable.Empty<ApiCall>(), null);
        }

        if (call.Name is "SendAsync" or "Send" && call.Argument("request", cancellationToken) is { } request)
        {
            IOperation? made = request.Unwrapped() is ILocalReferenceOperation local
                ? LocalValues.FindOnlyValue(local, cancellationToken)?.Unwrapped()
                : request.Unwrapped();
            return made is IObjectCreationOperation { Type.Name: "HttpRequestMessage", Arguments: { Length: 2 } arguments }
                ? (GetFacts(arguments[1].Value), request)
                : (Enumerable.Empty<ApiCall>(), null);
        }

        IOperation? uri = invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "requestUri")?.Value;
        return call.Name.StartsWith("Post", StringComparison.Ordinal) && uri is not null
            ? (GetFacts(uri), invocation.Instance ?? invocation.Arguments[0].Value)
            : (Enumerable.Empty<ApiCall>(), null);
    }

    private static IEnumerable<ApiCall> GetFacts(IOperation uri)
    {
        IOperation value = uri.Unwrapped();
        if (value is IObjectCreationOperation { Type.Name: nameof(Uri), Arguments: { Length: >= 1 } arguments })
        {
            value = arguments[arguments[arguments.Length - 1].Value.Type?.SpecialType == SpecialType.System_String ? arguments.Length - 1 : 0].Value;
        }

        string path = string.Concat(JsonTextSource.GetParts(value).Select(part => JsonTextSource.GetText(part) ?? "?"));
        Match match = s_path.Match(path);
        return match.Success ? s_methods[match.Groups[1].Value] : Enumerable.Empty<ApiCall>();
    }
}

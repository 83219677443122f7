using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GrantGen.Permissions;

namespace GrantGen;

/// <summary>
/// A LiveKit server for an <see cref="HttpClient"/>: it answers Twirp calls and <c>/rtc/validate</c> without a network, with the status
/// and text of livekit-server 1.13.11 where the token does not allow the call. Thread-safe.
/// </summary>
/// <remarks>
/// Allowed calls get an empty message unless <see cref="Respond(string, string)"/> sets another. Fields of a request other than its rooms are not
/// checked: a real server answers 400 to some before it checks the token. Like livekit-server 1.13.11, it takes the token
/// from the header <c>Authorization</c> or from the query parameter <c>access_token</c>, and not from a form.
/// </remarks>
public sealed class FakeLiveKitServer : HttpMessageHandler
{
    private const string TwirpPrefix = "/twirp/livekit.";

    private readonly TokenVerifier _verifier;
    private readonly ConcurrentDictionary<string, (string Type, byte[] Body)> _responses = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<FakeServerCall> _calls = new();

    /// <summary>Creates a server with one API key.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <param name="apiSecret">Its secret.</param>
    /// <param name="timeProvider">The server's clock; the system's if null.</param>
    /// <exception cref="ArgumentException">The key or the secret is not usable.</exception>
    public FakeLiveKitServer(string apiKey, string apiSecret, TimeProvider? timeProvider = null)
        : this(new TokenVerifier(apiKey, apiSecret, timeProvider))
    {
    }

    /// <summary>Creates a server with the keys and the clock of a verifier.</summary>
    /// <param name="verifier">The verifier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verifier"/> is null.</exception>
    public FakeLiveKitServer(TokenVerifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        _verifier = verifier;
    }

    /// <summary>Every request that named a method of the API or a join, in order.</summary>
    public IReadOnlyList<FakeServerCall> Calls => [.. _calls];

    /// <summary>A client of this server. Disposing it does not dispose the server.</summary>
    public HttpClient CreateClient() => new(this, disposeHandler: false) { BaseAddress = new Uri("http://livekit.test") };

    /// <summary>Sets the JSON response to allowed calls of a method.</summary>
    /// <param name="method">Service and method, as in <c>RoomService.ListRooms</c>; the method alone is enough.</param>
    /// <param name="json">The body.</param>
    /// <exception cref="ArgumentException">The server API has no such method.</exception>
    public void Respond(string method, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        _responses[LiveKitAction.Call(method).Name] = ("application/json", Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Sets the protobuf response to allowed calls of a method.</summary>
    /// <param name="method">Service and method, as in <c>RoomService.ListRooms</c>; the method alone is enough.</param>
    /// <param name="protobuf">The body.</param>
    /// <exception cref="ArgumentException">The server API has no such method.</exception>
    public void Respond(string method, byte[] protobuf)
    {
        ArgumentNullException.ThrowIfNull(protobuf);
        _responses[LiveKitAction.Call(method).Name] = ("application/protobuf", protobuf);
    }

    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using MemoryStream body = new();
        request.Content?.CopyTo(body, null, cancellationToken);
        return Answer(request, body.ToArray());
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        byte[] body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return Answer(request, body);
    }

    private static HttpResponseMessage Reply(HttpRequestMessage request, int status, string type, byte[] body)
    {
        ByteArrayContent content = new(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return new HttpResponseMessage((HttpStatusCode)status) { Content = content, RequestMessage = request };
    }

    private static HttpResponseMessage TwirpError(HttpRequestMessage request, int status, string code, string message)
        => Reply(request, status, "application/json",
            JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["code"] = code, ["msg"] = message }));

    private static HttpResponseMessage PlainText(HttpRequestMessage request, int status, string text)
        => Reply(request, status, "text/plain", Encoding.UTF8.GetBytes(text));

    private HttpResponseMessage Answer(HttpRequestMessage request, byte[] body)
    {
        string path = request.RequestUri?.AbsolutePath ?? "";
        if (path is "/rtc/validate" or "/rtc/v1/validate")
        {
            return AnswerJoin(request);
        }

        string name = path.StartsWith(TwirpPrefix, StringComparison.Ordinal) ? path[TwirpPrefix.Length..].Replace('/', '.') : "";
        ServerMethod? method = ServerMethodTable.All.FirstOrDefault(row => row.FullName == name);
        return method is null || request.Method != HttpMethod.Post
            ? TwirpError(request, 404, "bad_route", $"no handler for path \"{path}\"")
            : AnswerCall(request, method, body);
    }

    private HttpResponseMessage AnswerCall(HttpRequestMessage request, ServerMethod method, byte[] body)
    {
        string? type = request.Content?.Headers.ContentType?.MediaType;
        bool isJson = type == "application/json";
        (string? room, string? destination) = RequestRooms.Read(method, isJson, body);
        LiveKitAction action = LiveKitAction.Call(method.FullName, room, destination);
        SimulatedAnswer? refusal = Authenticate(request, action, out VerifiedToken? token);
        bool isPlain = refusal is not null;
        SimulatedAnswer answer = refusal
            ?? (token is null
                ? new SimulatedAnswer(action, ActionOutcome.Unauthorized, "permissions denied", 401)
                : PermissionSimulator.Evaluate(token, action));
        _calls.Enqueue(new FakeServerCall(action, answer, token, type, body));

        if (!answer.IsAllowed)
        {
            return isPlain
                ? PlainText(request, answer.Status ?? 401, answer.Message)
                : TwirpError(request, answer.Status ?? 401, "unauthenticated", answer.Message);
        }

        return _responses.TryGetValue(method.FullName, out (string Type, byte[] Body) set)
            ? Reply(request, 200, set.Type, set.Body)
            : Reply(request, 200, isJson ? "application/json" : "application/protobuf", isJson ? "{}"u8.ToArray() : []);
    }

    private HttpResponseMessage AnswerJoin(HttpRequestMessage request)
    {
        SimulatedAnswer answer = Authenticate(request, LiveKitAction.Join, out VerifiedToken? token)
            ?? (token is null
                ? new SimulatedAnswer(LiveKitAction.Join, ActionOutcome.Unauthorized, ServerTexts.GetMessage(TokenVerificationFailure.Missing, null), 401)
                : PermissionSimulator.Evaluate(token, LiveKitAction.Join));
        _calls.Enqueue(new FakeServerCall(LiveKitAction.Join, answer, token, null, ReadOnlyMemory<byte>.Empty));
        return PlainText(request, answer.IsAllowed ? 200 : answer.Status ?? 401, answer.IsAllowed ? "success" : answer.Message);
    }

    /// <summary>The server's middleware (livekit/livekit pkg/service/auth.go): null if the request continues, with or without a token.</summary>
    private SimulatedAnswer? Authenticate(HttpRequestMessage request, LiveKitAction action, out VerifiedToken? token)
    {
        token = null;
        string? text = request.Headers.NonValidated.TryGetValues("Authorization", out HeaderStringValues values) ? values.ToString() : null;
        if (!string.IsNullOrEmpty(text))
        {
            if (!text.StartsWith("Bearer ", StringComparison.Ordinal))
            {
                return new SimulatedAnswer(action, ActionOutcome.Unauthorized, "invalid authorization header. Must start with Bearer ", 401);
            }

            text = text["Bearer ".Length..];
        }
        else
        {
            text = QueryToken(request.RequestUri);
        }

        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return _verifier.TryVerify(text, out token, out TokenVerificationFailure failure)
            ? null
            : new SimulatedAnswer(action, ActionOutcome.Unauthorized, ServerTexts.GetMessage(failure, text), 401);
    }

    private static string? QueryToken(Uri? address)
        => (address?.Query ?? "").TrimStart('?').Split('&')
            .Where(pair => pair.StartsWith("access_token=", StringComparison.Ordinal))
            .Select(pair => Uri.UnescapeDataString(pair["access_token=".Length..]))
            .FirstOrDefault();
}

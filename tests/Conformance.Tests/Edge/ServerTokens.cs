using System.Text.Json;

namespace GrantGen.Conformance.Tests.Edge;

/// <summary>Tokens that were sent to livekit-server 1.13.11, with its responses.</summary>
/// <param name="file">The name of the file, which is in the same folder.</param>
internal sealed class ServerTokens(string file)
{
    private readonly JsonElement _root = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Edge", file))).RootElement;

    /// <summary>A verifier with the key of the file, at the time of the experiment.</summary>
    public TokenVerifier Verifier => new(_root.GetProperty("key").GetString()!, _root.GetProperty("secret").GetString()!, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero)));

    /// <summary>The names of the tokens.</summary>
    public IEnumerable<string> Names => _root.GetProperty("tokens").EnumerateArray().Select(token => token.GetProperty("name").GetString()!);

    /// <summary>The token of a name.</summary>
    public JsonElement this[string name] => _root.GetProperty("tokens").EnumerateArray().First(token => token.GetProperty("name").GetString() == name);
}

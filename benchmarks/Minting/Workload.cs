using System.Globalization;
using System.Text;

namespace GrantGen.Benchmarks.Minting;

/// <summary>The claims of one token. All contenders mint it with the grants of <see cref="ParticipantPolicy"/>.</summary>
internal sealed record Workload(string Id, string Title, string? Metadata, IReadOnlyDictionary<string, string>? Attributes)
{
    public const string ApiKey = "APIk7Jm3xQ9bVtZ";
    public const string ApiSecret = "wWcZ0e5mGq8yTtVb2sXk4uJr7nLp1aQdHf6oYi3RzEs";
    public const string Room = "physics-7b-2026-11-22";
    public const string Identity = "8f14e45f-ceea-467a-9575-28b6a4d0b7a1";
    public const string Name = "Augusta Ada King";

    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>A typical join token, a token with 1 KiB of metadata and 8 attributes, and a token with 60 KiB of metadata.</summary>
    public static readonly IReadOnlyList<Workload> All =
    [
        new("W1", "typical join token", null, null),
        new("W2", "1 KiB metadata, 8 attributes", Json(1024), EightAttributes()),
        new("W3", "60 KiB metadata", Json(60 * 1024), null),
    ];

    public ParticipantOptions Options => new() { Name = Name, Metadata = Metadata, Attributes = Attributes };

    public static Workload Of(string id) => All.Single(workload => workload.Id == id);

    public override string ToString() => Id;

    /// <summary>Metadata as in typical applications: JSON in which about one character in five is a quote.</summary>
    private static string Json(int length)
    {
        StringBuilder text = new("[");
        for (int seat = 0; text.Length < length - 64; seat++)
        {
            string id = (seat * 7919L).ToString("x6", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"{id}\",\"seat\":{seat},\"role\":\"pupil\",\"up\":false}},");
        }

        text.Append("{\"pad\":\"");
        return text.Append('x', length - text.Length - "\"}]".Length).Append("\"}]").ToString();
    }

    private static Dictionary<string, string> EightAttributes() => new(StringComparer.Ordinal)
    {
        ["role"] = "pupil",
        ["class"] = "7b",
        ["language"] = "de-DE",
        ["avatar"] = "/avatars/8f14e45f.png",
        ["handRaised"] = "false",
        ["joinedFrom"] = "mobile",
        ["clientVersion"] = "4.12.0",
        ["theme"] = "dark",
    };
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GrantGen.Runtime.Tests.Support;

namespace GrantGen.Conformance.Tests.Properties;

/// <summary>A random text, given by its seed: all of Unicode, with many quotes, control characters and halves of surrogate pairs.</summary>
internal sealed record Words(int Seed, int Length)
{
    /// <summary>The text, cut to a maximum number of UTF-8 bytes.</summary>
    public string Text(int maxBytes = int.MaxValue)
    {
        StringBuilder text = new(new RandomText(new Random(Seed)).Next(Length));
        while (Encoding.UTF8.GetByteCount(text.ToString()) > maxBytes)
        {
            text.Length = text.Length * 7 / 8;
        }

        return text.ToString();
    }

    /// <summary>The text as a key, without halves of surrogate pairs, which are rejected there.</summary>
    public string Key(int maxBytes = int.MaxValue) => RandomText.Kept(Text(maxBytes));

    /// <summary>The key, or one character if the key would be empty.</summary>
    public string NotEmptyKey(int maxBytes) => Key(maxBytes) is { Length: > 0 } text ? text : "x";
}

/// <summary>One token to mint.</summary>
internal sealed record Draw(int Policy, Words Room, Words Identity, Words? Name, Words? Metadata, IReadOnlyList<(Words Key, Words Value)> Attributes, int? TtlSeconds)
{
    private const int LongText = 64 * 1024;

    private static readonly Gen<int> s_smallLength = Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 20)), (2, Gen.Choose(20, 260)));

    private static readonly Gen<int> s_metadataLength = Gen.Frequency((12, s_smallLength), (6, Gen.Choose(260, 3_000)), (1, Gen.Choose(3_000, LongText)));

    private static readonly Gen<int> s_valueLength = Gen.Frequency((60, s_smallLength), (6, Gen.Choose(260, 3_000)), (1, Gen.Choose(3_000, LongText)));

    private static readonly Gen<IReadOnlyList<(Words Key, Words Value)>> s_attributes =
        from count in Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Choose(1, 12)), (1, Gen.Choose(12, 60)))
        from items in (from key in Texts(s_smallLength) from value in Texts(s_valueLength) select (key, value)).ListOf(count)
        select (IReadOnlyList<(Words, Words)>)items.ToList();

    /// <summary>Draws, and how a failing draw is shrunk: an option is dropped, or a text is halved.</summary>
    public static Arbitrary<Draw> Arbitrary { get; } = Arb.From(
        from policy in Gen.Choose(0, Spread.Policies.Count - 1)
        from room in Texts(s_smallLength)
        from identity in Texts(s_smallLength)
        from name in Maybe(s_smallLength)
        from metadata in Maybe(s_metadataLength)
        from attributes in s_attributes
        from ttl in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(60, 1_800).Select(seconds => (int?)seconds)))
        select new Draw(policy, room, identity, name, metadata, attributes, ttl),
        Smaller);

    public override string ToString()
        => $"{Spread.Policies[Policy].Type.Name}, room {Room}, identity {Identity}, name {Name}, metadata {Metadata}, attributes [{string.Join("; ", Attributes)}], ttl {TtlSeconds}";

    private static IEnumerable<Draw> Smaller(Draw draw)
    {
        IEnumerable<Draw?> candidates =
        [
            draw.Attributes.Count > 0 ? draw with { Attributes = draw.Attributes.Skip((draw.Attributes.Count + 1) / 2).ToList() } : null,
            draw.Metadata is null ? null : draw with { Metadata = null },
            draw.Name is null ? null : draw with { Name = null },
            draw.TtlSeconds is null ? null : draw with { TtlSeconds = null },
            draw.Room.Length > 0 ? draw with { Room = Half(draw.Room) } : null,
            draw.Identity.Length > 0 ? draw with { Identity = Half(draw.Identity) } : null,
            draw.Metadata is { Length: > 0 } metadata ? draw with { Metadata = Half(metadata) } : null,
            draw.Name is { Length: > 0 } name ? draw with { Name = Half(name) } : null,
        ];
        return candidates.OfType<Draw>();
    }

    private static Words Half(Words words) => words with { Length = words.Length / 2 };

    private static Gen<Words> Texts(Gen<int> lengths) => from seed in Gen.Choose(0, int.MaxValue - 1) from length in lengths select new Words(seed, length);

    private static Gen<Words?> Maybe(Gen<int> lengths) => Gen.Frequency((1, Gen.Constant<Words?>(null)), (2, Texts(lengths).Select(words => (Words?)words)));
}

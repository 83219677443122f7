using System.Text;
using System.Text.Json;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Text;

/// <summary>
/// System.Text.Json reads back the escaped strings. The expected text is the result of the BCL's UTF-8 encoder: it is unchanged, except
/// that each lone surrogate becomes U+FFFD.
/// </summary>
public class JsonStringEscaperTests
{
    /// <summary>Every kind of text that is not plain. Each is tested at every position of a block.</summary>
    public static TheoryData<string> Specials => ["\"", "\\", "\u0000", "\u001f", "\n", "\u007f", "\u0080", "é", "\u07ff", "\u0800", "€", "\uffff", "pair", "high", "low", "low high", "high high low"];

    [Fact]
    public void Random_texts_are_read_back()
    {
        Random random = new(20_240_607);
        RandomText texts = new(random);
        for (int count = 0; count < 200_000; count++)
        {
            ReadsBack(texts.Next(random.Next(48)));
        }
    }

    [Fact]
    public void Long_random_texts_are_read_back()
    {
        Random random = new(42);
        RandomText texts = new(random);
        for (int count = 0; count < 500; count++)
        {
            ReadsBack(texts.Next(random.Next(5_000)));
        }
    }

    [Theory]
    [MemberData(nameof(Specials))]
    public void A_special_character_is_read_back_at_every_place_of_a_block(string special)
    {
        // A block has 8 or 16 characters, depending on the build. The texts have more than two of the larger blocks.
        string text = Surrogates(special);
        for (int before = 0; before <= 40; before++)
        {
            for (int after = 0; after <= 18; after++)
            {
                ReadsBack(new string('a', before) + text + new string('b', after));
            }
        }
    }

    [Fact]
    public void Every_pattern_of_quotes_and_backslashes_in_a_block_is_read_back()
    {
        char[] block = new char[16];
        for (int pattern = 0; pattern <= 0xFFFF; pattern++)
        {
            for (int place = 0; place < block.Length; place++)
            {
                bool isPlain = (pattern & (1 << place)) == 0;
                block[place] = isPlain ? (char)('A' + place) : ((pattern >> 3) + place) % 2 == 0 ? '"' : '\\';
            }

            ReadsBack(new string(block));
        }
    }

    [Fact]
    public void Every_single_character_is_escaped_only_where_JSON_wants_it()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            string text = ((char)unit).ToString();
            byte[] plain = Encoding.UTF8.GetBytes(text);

            byte[] written = ReadsBack(text);

            bool isEscaped = unit is < 0x20 or '"' or '\\';
            Assert.Equal(isEscaped, written[0] == (byte)'\\' && written.Length > 1);
            Assert.True(isEscaped || written.AsSpan().SequenceEqual(plain), $"U+{unit:X4}");
        }
    }

    [Fact]
    public void The_worst_case_fits_into_what_the_caller_is_told_to_keep()
    {
        string controls = new('\u0001', 1_000);
        byte[] destination = new byte[controls.Length * JsonStringEscaper.MaxBytesPerChar];

        Assert.Equal(destination.Length, JsonStringEscaper.Escape(controls.AsSpan(), destination));
    }

    [Fact]
    public void A_destination_that_is_too_small_is_refused_before_anything_is_written()
    {
        byte[] destination = new byte[47];

        Assert.ThrowsAny<ArgumentException>(() => JsonStringEscaper.Escape("12345678".AsSpan(), destination));

        Assert.All(destination, unit => Assert.Equal(0, unit));
    }

    [Fact]
    public void Text_that_is_UTF8_already_is_escaped_alike()
    {
        Random random = new(7);
        RandomText texts = new(random);
        for (int count = 0; count < 20_000; count++)
        {
            string text = RandomText.Kept(texts.Next(random.Next(64)));
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            byte[] destination = new byte[utf8.Length * JsonStringEscaper.MaxBytesPerChar];

            int length = JsonStringEscaper.Escape(utf8, destination);

            Assert.Equal(ReadsBack(text), destination.AsSpan(0, length).ToArray());
        }
    }

    private static byte[] ReadsBack(string text)
    {
        // Whole vectors are stored. They can extend beyond the end of the result, but never beyond the buffer size that the caller must provide.
        int kept = (text.Length * JsonStringEscaper.MaxBytesPerChar) + 1;
        byte[] json = new byte[kept + 33];
        json.AsSpan(kept).Fill(0xEE);
        json[0] = (byte)'"';
        int length = JsonStringEscaper.Escape(text.AsSpan(), json.AsSpan(1));
        if (json.AsSpan(kept).ContainsAnyExcept((byte)0xEE))
        {
            Assert.Fail($"Written past the end of {JsonSerializer.Serialize(text)}.");
        }

        json[length + 1] = (byte)'"';

        string? read = JsonSerializer.Deserialize<string>(json.AsSpan(0, length + 2));

        if (read != RandomText.Kept(text))
        {
            Assert.Fail($"Written {JsonSerializer.Serialize(text)}, read {JsonSerializer.Serialize(read)}.");
        }

        return json.AsSpan(1, length).ToArray();
    }

    /// <summary>Rows of a theory cannot contain half a surrogate pair.</summary>
    private static string Surrogates(string words) => words switch
    {
        "pair" => "🎧",
        "high" => "\ud83c",
        "low" => "\udfa7",
        "low high" => "\udfa7\ud83c",
        "high high low" => "\ud83c\ud83c\udfa7",
        _ => words,
    };
}

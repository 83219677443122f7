using System.Globalization;
using System.Text.Json.Nodes;
using GrantGen.Tool.Why;

namespace GrantGen.Tool.Tests.Why;

/// <summary>
/// Looks up errors in the knowledge base: messages of real SDKs, symptoms, phrasings that were not used to write it, and unrelated text.
/// </summary>
public class KnowledgeBaseTests
{
    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.Default;

    [Fact]
    public void Every_text_of_a_real_refusal_is_recognized()
    {
        string[] messages = [.. RefusalRows().Select(row => row["message"]?.GetValue<string>()).OfType<string>().Where(message => message.Length > 0).Distinct()];
        Assert.True(messages.Length > 100, $"{messages.Length} texts");
        string[] unknown = [.. messages.Where(message => s_knowledge.Find(message).Count == 0)];
        Assert.Empty(unknown);
    }

    [Fact]
    public void A_refusal_without_a_text_is_recognized_by_its_type_or_event()
    {
        string[] texts =
        [
            .. RefusalRows().Where(row => string.IsNullOrEmpty(row["message"]?.GetValue<string>()))
                .Select(row => row["errorType"]?.GetValue<string>() ?? row["code"]?.ToString() ?? row["ownEvents"]?.AsArray().LastOrDefault()?.GetValue<string>())
                .OfType<string>()
                .Distinct(),
        ];
        Assert.Contains("disconnected(4)", texts);
        Assert.All(texts, text => Assert.NotEmpty(s_knowledge.Find(text)));
    }

    /// <summary>A part of each message, and the message with typos: two letters of its longest words are swapped, or a letter is left out.</summary>
    [Fact]
    public void Every_text_of_a_real_refusal_is_recognized_in_part_and_with_typos()
    {
        string[] messages = [.. RefusalRows().Select(row => row["message"]?.GetValue<string>()).OfType<string>().Where(message => message.Split(' ').Length > 1).Distinct()];
        List<string> missed = [];
        foreach (string message in messages)
        {
            string[] causes = [.. s_knowledge.Find(message).Select(cause => cause.Id)];
            foreach (string variant in new[] { LastPart(message), WithSwappedLetters(message), WithoutALetter(message), message.ToUpperInvariant() })
            {
                if (s_knowledge.Find(variant) is not [var first, ..] || !causes.Contains(first.Id))
                {
                    missed.Add($"{string.Join(' ', causes)}: {variant} -> {string.Join(' ', s_knowledge.Find(variant).Select(found => found.Id))}");
                }
            }
        }

        Assert.True(missed.Count == 0, string.Join("\n", missed));

        // The text after the last colon, if it is more than a word or a limit: the innermost message.
        static string LastPart(string message)
        {
            string last = message[(message.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].Trim();
            return last.Split(' ').Length > 1 && !char.IsAsciiDigit(last[^1]) ? last : message;
        }

        static string WithSwappedLetters(string message) => Change(message, word => word[..3] + word[4] + word[3] + word[5..]);

        static string WithoutALetter(string message) => Change(message, word => word.Remove(word.Length / 2, 1));

        static string Change(string message, Func<string, string> change)
        {
            HashSet<string> longest = [.. message.Split(' ').Where(word => word.Length >= 7 && word.All(char.IsAsciiLetter)).OrderByDescending(word => word.Length).Take(2)];
            return string.Join(' ', message.Split(' ').Select(word => longest.Contains(word) ? change(word) : word));
        }
    }

    [Fact]
    public void A_refusal_without_a_permission_is_not_called_one_and_the_other_way_round()
    {
        // The grant that the token did not have, by the message of the real SDK.
        foreach ((string text, string grant) in new[]
        {
            ("SignalRequestError: does not have permission to update own metadata", "CanUpdateOwnMetadata"),
            ("PublishTrackError: failed to publish track, insufficient permissions", "CanPublish"),
            ("Data track publishing unauthorized", "CanPublishData"),
            ("RpcError 1501: Connection timeout", "CanPublishData"),
            ("track publication timed out, no response received from the server", "CanPublish"),
            ("twirp error unauthenticated: permissions denied", "RoomAdmin"),
        })
        {
            IReadOnlyList<KnowledgeEntry> causes = s_knowledge.Find(text);
            Assert.Equal("yes", causes[0].Permission);
            Assert.Contains(grant, causes[0].Grant, StringComparison.Ordinal);
        }

        foreach (string text in new[] { "invalid API key", "token is expired", "metadata size exceeds limits 524288", "RpcError 1400: Method not supported at destination", "not connected (redis required)" })
        {
            Assert.Equal("no", s_knowledge.Find(text)[0].Permission);
        }
    }

    [Fact]
    public void A_text_with_several_causes_names_them()
    {
        Assert.Equal("R1", s_knowledge.Find("RpcError 1501: Connection timeout")[0].Id);
        Assert.Contains(s_knowledge.Find("RpcError 1501: Connection timeout"), cause => cause.Id == "R2");
        foreach (string text in new[] { "1501", "RPC 1501 after 7 s", "my rpc ends with code 1501 and nothing in the log" })
        {
            Assert.Equal(["R1", "R2"], s_knowledge.Find(text).Select(cause => cause.Id).Where(id => id is "R1" or "R2"));
        }

        Assert.True(s_knowledge.Find("401").Count >= 4);
        Assert.Contains(s_knowledge.Find("permissions denied"), cause => cause.Id == "C6");
    }

    [Fact]
    public void Each_described_symptom_is_found()
    {
        (string Entry, string Text)[] phrases = [.. s_knowledge.Entries.SelectMany(entry => entry.Phrases.Select(text => (entry.Id, text)))];
        string[] unknown = [.. phrases.Select(phrase => phrase.Text).Where(text => s_knowledge.Find(text).Count == 0)];
        Assert.Empty(unknown);
        AssertShare(0.95, phrases, count: 5);
    }

    /// <summary>
    /// Phrasings of non-native speakers, written after the phrases were chosen and not used to choose them. If you add a phrase from here,
    /// move its line to the development set.
    /// </summary>
    [Fact]
    public void Phrasings_that_were_held_out_are_found()
    {
        (string Entry, string Text)[] phrases = Phrases("held-out.tsv");
        Assert.Equal(50, phrases.Length);
        AssertShare(0.88, phrases, count: 5);
    }

    /// <summary>
    /// Phrasings of other users in other styles: short, long, with typos, parts of logs, several lines. Phrases of the entries were chosen
    /// with knowledge of these texts, so the share shows what the matcher can find, not its result for new text.
    /// </summary>
    [Fact]
    public void The_first_answer_to_phrasings_of_other_users_is_right()
    {
        (string Entry, string Text)[] phrases = Phrases("phrasings.tsv");
        Assert.Equal(252, phrases.Length);
        AssertShare(0.9, phrases, count: 1);
    }

    /// <summary>Phrasings that were not used to tune the matcher: the result for new text.</summary>
    [Fact]
    public void The_first_answer_to_new_phrasings_is_mostly_right_and_the_right_one_is_shown()
    {
        (string Entry, string Text)[] phrases = Phrases("blind.tsv");
        AssertShare(0.8, phrases, count: 1);
        AssertShare(0.9, phrases, count: 5);
    }

    /// <summary>
    /// Another set, written without knowledge of the entries. In the first run, the right cause was the first answer for 74 of its 85 texts,
    /// and one of the answers for 81. Since then, the entries have phrases of these kinds. Its 35 unrelated texts had no match.
    /// </summary>
    [Fact]
    public void The_first_answer_to_the_second_blind_set_is_right()
    {
        (string Entry, string Text)[] phrases = Phrases("second-blind.tsv");
        Assert.Equal(85, phrases.Length);
        AssertShare(0.95, phrases, count: 1);
    }

    /// <summary>
    /// A third one: typos, parts of logs, stack traces, the English of people who speak something else. When it was first run, the right cause
    /// was the first answer to 57 of its 64 texts and one of the answers to 62; of 30 unrelated lines, one had a match.
    /// </summary>
    [Fact]
    public void The_first_answer_to_the_third_blind_set_is_right()
    {
        (string Entry, string Text)[] phrases = Phrases("third-blind.tsv");
        Assert.Equal(64, phrases.Length);
        AssertShare(0.95, phrases, count: 1);
    }

    /// <summary>
    /// A fourth one: log lines, messages that are cut off, German, Spanish, Russian and Chinese sentences. When it was first run, the right cause was the
    /// first answer to 70 of its 80 texts and one of the answers to 74, two had only another answer and four none; of 20 unrelated lines, one had a match.
    /// </summary>
    [Fact]
    public void The_first_answer_to_the_fourth_blind_set_is_right()
    {
        (string Entry, string Text)[] phrases = Phrases("fourth-blind.tsv");
        Assert.Equal(80, phrases.Length);
        AssertShare(0.95, phrases, count: 1);
    }

    /// <summary>A text that a terminal or a ticket has cut off ends within a word.</summary>
    [Fact]
    public void Every_text_of_a_real_refusal_is_recognized_where_it_is_cut_off()
    {
        string[] messages =
        [
            .. RefusalRows().Select(row => row["message"]?.GetValue<string>()).OfType<string>()
                .Where(message => message.Split(' ')[^1].Length > 4 && message[(message.LastIndexOf(':') + 1)..].Trim().Split(' ').Length > 3)
                .Distinct(),
        ];
        Assert.True(messages.Length > 20, $"{messages.Length} texts");
        Assert.All(messages, message => Assert.Contains(s_knowledge.Find(message[..^2]).Select(cause => cause.Id).FirstOrDefault(), s_knowledge.Find(message).Select(cause => cause.Id)));
    }

    [Theory]
    [InlineData("authorization code has expired")]
    [InlineData("{\"error\":\"invalid_grant\",\"error_description\":\"token has expired\"}")]
    public void A_term_of_another_protocol_is_not_LiveKit(string text) => Assert.Empty(s_knowledge.Find(text));

    /// <summary>The names of methods and grants are English everywhere; the words around them are not.</summary>
    [Theory]
    [InlineData("Teilnehmer darf Mikrofon nicht einschalten, insufficient permissions", "P1")]
    [InlineData("publishData kommt bei den anderen Teilnehmern nie an, kein Fehler", "D1")]
    [InlineData("la cámara no se publica: track publication timed out", "P2")]
    [InlineData("setName n'a aucun effet pour les autres participants, sans erreur", "M1")]
    [InlineData("o nome não muda para os outros participantes depois de setName", "M1")]
    public void Sentences_in_other_languages_are_read(string text, string entry) => Assert.Equal(entry, s_knowledge.Find(text)[0].Id);

    [Theory]
    [InlineData("GitHub: permission denied to the room")]
    [InlineData("github: permission denied to the room")]
    [InlineData("SignalR: the token is expired")]
    public void A_name_of_another_product_counts_in_camel_case_as_well(string text) => Assert.Empty(s_knowledge.Find(text));

    [Theory]
    [InlineData("600kb of metadata")]
    [InlineData("metadata of 2MB is lost")]
    public void A_size_is_a_number_and_a_unit(string text) => Assert.Equal("M5", s_knowledge.Find(text)[0].Id);

    [Theory]
    [InlineData("could not establish signal connection: invalid API key", "C1")]
    [InlineData("could not establish signal connection: permissions denied", "C6")]
    [InlineData("engine: signal failure: client error: 401 Unauthorized - permissions denied", "C6")]
    [InlineData("could not establish signal connection: invalid authorization token", "F8")]
    [InlineData("invalid authorization token: token signature is invalid: signing method none is invalid", "F7")]
    [InlineData("create_sip_participant: twirp error unauthenticated: permissions denied", "V8")]
    [InlineData("deleteRoom: permissions denied", "V3")]
    [InlineData("startRoomCompositeEgress 401 permissions denied", "V5")]
    [InlineData("AgentDispatchClient.createDispatch => permissions denied", "A10")]
    [InlineData("AgentDispatchClient.create_dispatch raise TwirpError unauthenticated permissions denied", "A10")]
    [InlineData("delete_room => 401 permissions denied with roomAdmin", "V3")]
    public void What_is_around_a_text_decides_between_its_causes(string text, string entry) => Assert.Equal(entry, s_knowledge.Find(text)[0].Id);

    [Theory]
    [InlineData("setmetadata does nothing")]
    [InlineData("set_metadata does nothing")]
    [InlineData("SETMETADATA DOES NOTHING")]
    [InlineData("\"setMetadata\" does\nnothing")]
    public void A_name_is_read_however_it_is_written(string text) => Assert.Equal("M1", s_knowledge.Find(text)[0].Id);

    [Fact]
    public void Another_product_is_not_LiveKit()
    {
        Assert.Empty(s_knowledge.Find("Twilio: token expired"));
        Assert.NotEmpty(s_knowledge.Find("LiveKit behind a Twilio trunk: token expired"));
    }

    [Fact]
    public void Phrasings_of_the_development_are_found() => AssertShare(0.93, Phrases("development.tsv"), count: 5);

    [Fact]
    public void Unrelated_text_has_no_match()
    {
        string[] found = [.. Lines("unrelated.txt").Where(line => s_knowledge.Find(line).Count > 0).Select(line => $"{line}: {s_knowledge.Find(line)[0].Id}")];
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("\u0000\uD800")]
    public void Text_without_words_has_no_match(string text) => Assert.Empty(s_knowledge.Find(text));

    [Fact]
    public void Each_row_names_entries_that_are_there_and_each_entry_a_source()
    {
        HashSet<string> ids = [.. s_knowledge.Entries.Select(entry => entry.Id)];
        Assert.Equal(s_knowledge.Entries.Count, ids.Count);
        Assert.All(s_knowledge.Messages.SelectMany(row => row.Entries), id => Assert.Contains(id, ids));
        Assert.All(s_knowledge.Entries, entry =>
        {
            Assert.NotEmpty(entry.Sources);
            Assert.NotEmpty(entry.Checks);
            Assert.Contains(entry.Permission, new[] { "yes", "no", "partly" });
        });
    }

    private static IEnumerable<JsonNode> RefusalRows()
    {
        using Stream file = Resource("refusals.json");
        return [.. JsonNode.Parse(file)!["rows"]!.AsArray().Select(row => row!).Where(row => row["outcome"]!.GetValue<string>() is "rejects" or "throws" or "timeout" or "closes")];
    }

    private static void AssertShare(double least, (string Entry, string Text)[] phrases, int count)
    {
        string[] missed = [.. phrases.Where(phrase => s_knowledge.Find(phrase.Text).Take(count).All(cause => cause.Id != phrase.Entry)).Select(phrase => $"{phrase.Entry}: {phrase.Text} -> {string.Join(' ', s_knowledge.Find(phrase.Text).Select(cause => cause.Id))}")];
        double share = 1 - ((double)missed.Length / phrases.Length);
        Assert.True(share >= least, string.Create(CultureInfo.InvariantCulture, $"{share:P1} of {phrases.Length} are found:\n{string.Join('\n', missed)}"));
    }

    private static (string Entry, string Text)[] Phrases(string file) => [.. Lines(file).Select(line => line.Split('\t')).Select(pair => (pair[0], pair[1].Replace("\\n", "\n", StringComparison.Ordinal)))];

    private static string[] Lines(string file)
    {
        using StreamReader reader = new(Resource(file));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Stream Resource(string name) => typeof(KnowledgeBaseTests).Assembly.GetManifestResourceStream(name)!;
}

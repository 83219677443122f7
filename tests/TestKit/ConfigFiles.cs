using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace GrantGen.TestKit;

/// <summary>
/// The options of a project as the files of a build: an <c>.editorconfig</c> and the global file that MSBuild writes. Roslyn reads them
/// back, so its rules apply: a value ends at <c>;</c> or <c>#</c>.
/// </summary>
internal sealed class ConfigFiles
{
    public static readonly ConfigFiles None = new([], [], []);

    private readonly ImmutableArray<(string Section, string Key, string Value)> _options;
    private readonly ImmutableArray<(string Section, string Key, string Value)> _global;
    private readonly ImmutableArray<string> _texts;
    private AnalyzerConfigSet? _set;
    private ConfigOptionsProvider? _provider;
    private ConfigSeverityProvider? _severities;

    private ConfigFiles(
        ImmutableArray<(string Section, string Key, string Value)> options,
        ImmutableArray<(string Section, string Key, string Value)> global,
        ImmutableArray<string> texts)
    {
        _options = options;
        _global = global;
        _texts = texts;
    }

    public AnalyzerConfigSet Set => _set ??= AnalyzerConfigSet.Create(Files(string.Empty)
        .Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToList());

    // One instance for all copies of a project with the same options, because a new instance counts as a change of the options.
    public ConfigOptionsProvider Options => _provider ??= new ConfigOptionsProvider(this);

    public ConfigSeverityProvider Severities => _severities ??= new ConfigSeverityProvider(this);

    public ConfigFiles With(string section, string key, string value) =>
        new(_options.Add((section, Checked(key), Checked(value))), _global, _texts);

    public ConfigFiles WithGlobal(string section, string key, string value) =>
        new(_options, _global.Add((section, Checked(key), Checked(value))), _texts);

    public ConfigFiles WithText(string editorConfig) => new(_options, _global, _texts.Add(editorConfig));

    /// <summary>The paths of a project are relative, but section names need rooted paths.</summary>
    public static string Rooted(string path) => path.StartsWith('/') ? path : "/" + path;

    /// <summary>The files for a project in a folder.</summary>
    /// <param name="root">The folder: empty, or rooted and without a slash at its end.</param>
    public IEnumerable<(string Path, string Text)> Files(string root)
    {
        if (_options.Length + _texts.Length > 0)
        {
            yield return (root + "/.editorconfig", Write("root = true", _options, string.Empty, string.Join('\n', _texts)));
        }

        if (_global.Length > 0)
        {
            // The sections of a global file need absolute paths.
            yield return (root + "/.globalconfig", Write("is_global = true", _global, root, string.Empty));
        }
    }

    private static string Write(
        string head, ImmutableArray<(string Section, string Key, string Value)> options, string root, string tail)
    {
        var text = new StringBuilder(head).Append('\n');

        // Keys without a section come first, because they cannot follow a section.
        foreach (var section in options.GroupBy(o => o.Section).OrderBy(g => g.Key.Length > 0))
        {
            if (section.Key.Length > 0)
            {
                text.Append('[').Append(root).Append(section.Key).Append("]\n");
            }

            foreach (var (_, key, value) in section)
            {
                text.Append(key).Append(" = ").Append(value).Append('\n');
            }
        }

        return text.Append(tail).Append('\n').ToString();
    }

    private static string Checked(string text) => text.AsSpan().ContainsAny('\r', '\n')
        ? throw new KitException($"An option cannot hold a line break: {text}")
        : text;
}

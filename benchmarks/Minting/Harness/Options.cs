using System.Globalization;

namespace GrantGen.Benchmarks.Minting.Harness;

/// <summary>The arguments after the mode: workloads, <c>--processes N</c>, <c>--only NAME</c> (may be repeated).</summary>
internal sealed class Options
{
    private readonly List<string> _only = [];

    /// <summary>The options of a measuring process.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    public IReadOnlyList<Workload> Workloads { get; private init; } = [];

    public int Processes { get; private set; } = 5;

    /// <summary>Whether this is a measuring process, which prints lines for the one that started it.</summary>
    public bool IsChild { get; private set; }

    public bool Wants(string contender) => _only.Count == 0 || _only.Contains(contender, StringComparer.OrdinalIgnoreCase);

    public static Options Parse(string[] arguments, params string[] defaults)
    {
        List<Workload> workloads = [];
        Options options = new() { Arguments = arguments, Workloads = workloads };
        for (int i = 1; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--processes":
                    options.Processes = int.Parse(arguments[++i], CultureInfo.InvariantCulture);
                    break;
                case "--only":
                    options._only.Add(arguments[++i]);
                    break;
                case Harness.Processes.ChildSwitch:
                    options.IsChild = true;
                    break;
                default:
                    workloads.Add(Workload.Of(arguments[i]));
                    break;
            }
        }

        if (workloads.Count == 0)
        {
            workloads.AddRange(defaults.Length == 0 ? Workload.All : defaults.Select(Workload.Of));
        }

        return options;
    }
}

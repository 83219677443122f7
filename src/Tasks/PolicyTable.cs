using GrantGen.Policies;

namespace GrantGen.Tasks;

/// <summary>The policies of one target framework, as the compiler wrote them.</summary>
internal sealed class PolicyTable
{
    /// <summary>The start of a line that names a policy with an error.</summary>
    private const string Fault = "// fault ";

    private PolicyTable(string framework, IReadOnlyList<ApprovedPolicy> policies, IReadOnlyList<string> faults)
    {
        Framework = framework;
        Policies = policies;
        Faults = faults;
    }

    /// <summary>The target framework.</summary>
    public string Framework { get; }

    /// <summary>The policies.</summary>
    public IReadOnlyList<ApprovedPolicy> Policies { get; }

    /// <summary>The policies that have an error.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>Reads a generated file.</summary>
    public static PolicyTable Parse(string framework, string text)
    {
        string[] lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        IEnumerable<string> table = lines
            .Where(line => line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("// <", StringComparison.Ordinal)
                && !line.StartsWith(Fault, StringComparison.Ordinal))
            .Select(line => line.Length > 2 ? line.Substring(3) : "");
        return new PolicyTable(
            framework,
            ApprovedFile.Parse(string.Join("\n", table)).Blocks.Select(block => block.Policy).ToList(),
            lines.Where(line => line.StartsWith(Fault, StringComparison.Ordinal)).Select(line => line.Substring(Fault.Length)).ToList());
    }

    /// <summary>One block for a policy that is the same in all target frameworks, otherwise one for each that has it.</summary>
    public static IReadOnlyList<ApprovedPolicy> Merge(IReadOnlyList<PolicyTable> tables)
    {
        List<ApprovedPolicy> merged = new();
        foreach (IGrouping<string, (PolicyTable Table, ApprovedPolicy Policy)> same in tables
            .SelectMany(table => table.Policies.Select(policy => (Table: table, Policy: policy)))
            .GroupBy(entry => entry.Policy.Name, StringComparer.Ordinal))
        {
            bool isEverywhereTheSame = same.Count() == tables.Count
                && same.Select(entry => string.Join("\n", ApprovedPolicyWriter.Write(entry.Policy))).Distinct(StringComparer.Ordinal).Count() == 1;
            merged.AddRange(isEverywhereTheSame
                ? new[] { same.First().Policy }
                : same.Select(entry => new ApprovedPolicy(entry.Policy.Name, entry.Table.Framework, entry.Policy.Grants, entry.Policy.Settings)));
        }

        return merged;
    }
}

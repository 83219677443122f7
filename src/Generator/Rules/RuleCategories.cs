namespace GrantGen.Generator.Rules;

/// <summary>The categories of the rules.</summary>
internal static class RuleCategories
{
    /// <summary>The declaration of a policy.</summary>
    public const string Policy = "GrantGen.Policy";

    /// <summary>Calls that a policy does not allow.</summary>
    public const string Permission = "GrantGen.Permission";

    /// <summary>Tokens that are written by hand.</summary>
    public const string HandWritten = "GrantGen.Written";

    /// <summary>Policies that differ from what was approved.</summary>
    public const string Approval = "GrantGen.Approval";

    /// <summary>Token endpoints.</summary>
    public const string Endpoint = "GrantGen.Endpoint";

    /// <summary>Requested agents.</summary>
    public const string Agent = "GrantGen.Agent";

    /// <summary>The data of the report.</summary>
    public const string Report = "GrantGen.Report";

    /// <summary>Code of clients in other languages.</summary>
    public const string Client = "GrantGen.Client";
}

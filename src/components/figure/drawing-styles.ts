import '../../charts/chart.css';

// The sheets of chart types, each beside its type.
import.meta.glob('../../charts/catalogue/*.css', { eager: true });

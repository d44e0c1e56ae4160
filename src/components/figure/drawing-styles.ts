import '../../charts/chart.css';
import '../../charts/drawing.css';
import '../../charts/worded.css';

// The sheets of chart types, each beside its type.
import.meta.glob('../../charts/catalogue/*.css', { eager: true });
